'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Checkbox } from '../controls/checkbox';
import { nextSort, type Column, type ColumnState } from './column';

export interface DataTableHeaderProps<Row> {
  columns: ColumnState<Row>;
  shown: readonly Column<Row>[];
  template: string;
  /** State of "all loaded rows", when rows can be selected. */
  all?: { checked: boolean | 'indeterminate'; onChange: (checked: boolean) => void } | undefined;
}

export function DataTableHeader<Row>({ columns, shown, template, all }: DataTableHeaderProps<Row>) {
  const text = useUiText();
  const { sort, onSort } = columns;
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b bg-canvas">
      <div role="row" aria-rowindex={1} className="grid h-9 items-center gap-x-5 px-4 sm:px-6" style={{ gridTemplateColumns: template }}>
        {all ? (
          <div role="columnheader" className="flex items-center">
            <Checkbox aria-label={text.selectAll} checked={all.checked} onCheckedChange={all.onChange} />
          </div>
        ) : null}
        {shown.map((column) => {
          const isSorted = sort?.column === column.id;
          const Arrow = sort?.direction === 'desc' ? ArrowDown : ArrowUp;
          const look = cx('min-w-0 truncate text-sm font-medium text-ink-muted', column.isNumeric && 'text-end');
          if (!column.isSortable || !onSort) {
            return (
              <div key={column.id} role="columnheader" className={look}>
                {column.header}
              </div>
            );
          }
          return (
            <div key={column.id} role="columnheader" aria-sort={isSorted ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'} className={cx('min-w-0', column.isNumeric && 'text-end')}>
              <button type="button" onClick={() => onSort(nextSort(column.id, sort))} className={cx(look, 'hit inline-flex max-w-full items-center gap-1 rounded-sm hover:text-ink', isSorted && 'text-ink')}>
                <span className="truncate">{column.header}</span>
                {isSorted ? <Arrow aria-hidden className="size-3.5 shrink-0" /> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
