import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** A CSS grid track; default "minmax(8rem, 1fr)". */
  width?: string | undefined;
  /** Figures stand at the end and line up. */
  isNumeric?: boolean | undefined;
  isSortable?: boolean | undefined;
  /** Cannot be switched off. */
  isFixed?: boolean | undefined;
}

export interface Sort {
  column: string;
  direction: 'asc' | 'desc';
}

export interface ColumnState<Row> {
  all: readonly Column<Row>[];
  /** Ids of columns switched off. */
  hidden?: ReadonlySet<string> | undefined;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
}

export interface RowSource<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What a row is called when read aloud. */
  rowName: (row: Row) => string;
  /** How many there are on the server, when more than are here. */
  total?: number | undefined;
  isLoading?: boolean | undefined;
  hasMore?: boolean | undefined;
  onLoadMore?: (() => void) | undefined;
  /** The next page as an address, so that the list works without scripts and can be shared. */
  moreHref?: string | undefined;
  /** The row to begin at, and which row is on top now (for the address bar). */
  startAt?: string | undefined;
  onTopRow?: ((id: string) => void) | undefined;
}

export interface Selection {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
}

export const visibleColumns = <Row>(columns: ColumnState<Row>): Column<Row>[] => columns.all.filter((column) => column.isFixed || !columns.hidden?.has(column.id));

export function nextSort(column: string, sort: Sort | undefined): Sort {
  return { column, direction: sort?.column === column && sort.direction === 'asc' ? 'desc' : 'asc' };
}

/** A selection with one row's mark turned over. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A selection with every row from one index to another added. */
export function withRange(selected: ReadonlySet<string>, ids: readonly string[], from: number, to: number): ReadonlySet<string> {
  const [low, high] = from < to ? [from, to] : [to, from];
  return new Set([...selected, ...ids.slice(low, high + 1)]);
}
