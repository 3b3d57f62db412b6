'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { NARROW, useMedia } from '../base/use-media';
import { Skeleton } from '../display/skeleton';
import { toggled, visibleColumns, withRange, type ColumnState, type RowSource, type Selection } from './column';
import { LoadMore } from './load-more';
import { DataTableHeader } from './table-header';
import { DataTableRow } from './table-row';
import { useRowKeys } from './use-row-keys';

const ROW = 44;
const COMPACT_ROW = 76;
const AHEAD = 20;

export interface DataTableProps<Row> {
  label: string;
  source: RowSource<Row>;
  columns: ColumnState<Row>;
  selection?: Selection | undefined;
  /** Enter and click; `onPeek` answers Space, and click while a preview is open. */
  open: { onOpen: (id: string) => void; onPeek?: ((id: string) => void) | undefined; peekedId?: string | undefined };
  /** A row as one cell, for narrow screens; two short lines. */
  compact: (row: Row) => ReactNode;
  className?: string | undefined;
}

/** Draws only the rows on screen. Its parent gives it a height. */
export function DataTable<Row>({ label, source, columns, selection, open, compact, className }: DataTableProps<Row>) {
  const domId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  const { rows, rowId } = source;
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const shown = useMemo(() => visibleColumns(columns), [columns]);
  const template = `${selection ? '1.125rem ' : ''}${shown.map((column) => column.width ?? 'minmax(8rem, 1fr)').join(' ')}`;
  const height = isNarrow ? COMPACT_ROW : ROW;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => virtual.measure(), [height, virtual]);

  const lastToggled = useRef(0);
  const toggle = (index: number, isRange: boolean): void => {
    const id = ids[index];
    if (!selection || id === undefined) return;
    selection.onChange(isRange ? withRange(selection.selected, ids, lastToggled.current, index) : toggled(selection.selected, id));
    lastToggled.current = index;
  };
  const { onOpen, onPeek, peekedId } = open;
  const openAt = (index: number): void => {
    const id = ids[index];
    if (id !== undefined) onOpen(id);
  };
  const peekAt = (index: number): void => {
    const id = ids[index];
    if (id !== undefined) (onPeek ?? onOpen)(id);
  };
  const keys = useRowKeys({
    count: rows.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / height) - 2),
    onMove: (index) => {
      scroller.current?.focus({ preventScroll: true });
      virtual.scrollToIndex(index);
      if (peekedId !== undefined) peekAt(index);
    },
    onOpen: openAt,
    onPeek: peekAt,
    onToggle: toggle,
  });

  const latest = useRef({ ids, toggle, keys, peekedId, onOpen, onPeek });
  useEffect(() => {
    latest.current = { ids, toggle, keys, peekedId, onOpen, onPeek };
  });
  const isSelectable = Boolean(selection);
  const pick = useCallback((id: string) => {
    const now = latest.current;
    now.keys.setActive(now.ids.indexOf(id));
    if (now.peekedId !== undefined && now.onPeek) now.onPeek(id);
    else now.onOpen(id);
  }, []);
  const toggleId = useCallback((id: string, isRange: boolean) => latest.current.toggle(latest.current.ids.indexOf(id), isRange), []);
  const events = useMemo(() => ({ onOpen: pick, onToggle: isSelectable ? toggleId : undefined }), [pick, toggleId, isSelectable]);

  const items = virtual.getVirtualItems();
  useEdges({ source, ids, first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0, scrollTo: (index) => virtual.scrollToIndex(index, { align: 'start' }) });

  const isEmptyAndLoading = source.isLoading === true && rows.length === 0;
  const activeId = items.some((item) => item.index === keys.active) ? `${domId}-${keys.active}` : undefined;
  const chosen = selection?.selected.size ?? 0;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={(source.total ?? rows.length) + 1}
      aria-colcount={shown.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={source.isLoading}
      aria-activedescendant={activeId}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      className={cx('group/grid min-h-0 flex-1 overflow-auto overscroll-contain outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus', className)}
    >
      <div className={cx('min-h-full', !isNarrow && 'w-full min-w-min')}>
        {isNarrow ? null : (
          <DataTableHeader
            columns={columns}
            shown={shown}
            template={template}
            all={
              selection
                ? {
                    checked: chosen > 0 && chosen >= rows.length ? true : chosen > 0 ? 'indeterminate' : false,
                    onChange: (isAll) => selection.onChange(isAll ? new Set(ids) : new Set()),
                  }
                : undefined
            }
          />
        )}
        {isEmptyAndLoading ? <SkeletonRows template={template} cells={shown.length + (selection ? 1 : 0)} height={height} /> : null}
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            const id = ids[item.index];
            if (row === undefined || id === undefined) return null;
            return (
              <div key={id} role="presentation" className="absolute inset-x-0 top-0" style={{ height, transform: `translateY(${item.start}px)` }}>
                <DataTableRow
                  row={row}
                  domId={`${domId}-${item.index}`}
                  state={{
                    id,
                    name: source.rowName(row),
                    ariaIndex: item.index + 2,
                    isActive: item.index === keys.active,
                    isSelected: selection?.selected.has(id) ?? false,
                    isPeeked: id === peekedId,
                  }}
                  columns={shown}
                  template={template}
                  compact={isNarrow ? compact : undefined}
                  events={events}
                />
              </div>
            );
          })}
        </div>
        {source.hasMore && rows.length > 0 ? (
          <div role="rowgroup">
            <div role="row">
              <div role="gridcell">
                <LoadMore source={source} />
              </div>
            </div>
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface Edges<Row> {
  source: RowSource<Row>;
  ids: readonly string[];
  first: number;
  last: number;
  scrollTo: (index: number) => void;
}

/** Asks for more before the end is reached, starts at the row the address names, and tells which row is on top. */
function useEdges<Row>({ source, ids, first, last, scrollTo }: Edges<Row>): void {
  const { hasMore, isLoading, onLoadMore, onTopRow, startAt } = source;
  const count = ids.length;
  useEffect(() => {
    if (hasMore && !isLoading && count > 0 && last >= count - AHEAD) onLoadMore?.();
  }, [hasMore, isLoading, count, last, onLoadMore]);
  const topId = ids[first];
  useEffect(() => {
    if (topId === undefined || !onTopRow) return undefined;
    const timer = setTimeout(() => onTopRow(topId), 250);
    return () => clearTimeout(timer);
  }, [topId, onTopRow]);
  const wasPlaced = useRef(false);
  useEffect(() => {
    if (wasPlaced.current || startAt === undefined) return;
    const index = ids.indexOf(startAt);
    if (index < 0) return;
    wasPlaced.current = true;
    scrollTo(index);
  });
}

function SkeletonRows({ template, cells, height }: { template: string; cells: number; height: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className="grid items-center gap-x-5 border-b px-4 sm:px-6" style={{ gridTemplateColumns: template, height }}>
          {Array.from({ length: cells }, (_cell, cell) => (
            <span key={cell}>
              <Skeleton className={cx('h-3.5', (row + cell) % 3 === 0 ? 'w-2/3' : 'w-4/5')} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
