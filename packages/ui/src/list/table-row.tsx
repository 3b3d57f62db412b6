'use client';

import { memo, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Checkbox } from '../controls/checkbox';
import type { Column } from './column';

export interface RowState {
  id: string;
  name: string;
  /** Position among all rows, from 1 with the header. */
  ariaIndex: number;
  isActive: boolean;
  isSelected: boolean;
  isPeeked: boolean;
}

export interface TableRowProps<Row> {
  row: Row;
  state: RowState;
  domId: string;
  columns: readonly Column<Row>[];
  template: string;
  /** One cell for the whole row, on a narrow screen. */
  compact?: ((row: Row) => ReactNode) | undefined;
  events: { onOpen: (id: string) => void; onToggle?: ((id: string, isRange: boolean) => void) | undefined };
}

function TableRowView<Row>({ row, state, domId, columns, template, compact, events }: TableRowProps<Row>) {
  const text = useUiText();
  const { onToggle } = events;
  return (
    <div
      id={domId}
      role="row"
      aria-rowindex={state.ariaIndex}
      aria-selected={onToggle ? state.isSelected : undefined}
      onClick={(event) => {
        // A click that ends a text selection or lands on a control is not a click on the row.
        if (event.target instanceof Element && event.target.closest('a,button,label,input')) return;
        if (window.getSelection()?.type === 'Range') return;
        events.onOpen(state.id);
      }}
      style={compact ? undefined : { gridTemplateColumns: template }}
      className={cx(
        'h-full cursor-pointer items-center border-b px-4 transition-colors sm:px-6',
        compact ? 'flex gap-2' : 'grid gap-x-5',
        state.isSelected ? 'bg-accent-soft' : state.isPeeked ? 'bg-pressed' : state.isActive ? 'bg-hover' : 'hover:bg-hover',
        state.isActive && 'shadow-[inset_3px_0_0_var(--color-accent)]',
      )}
    >
      {onToggle ? (
        <div role="gridcell" className="flex items-center max-md:w-7" onClickCapture={(event) => event.shiftKey && (event.stopPropagation(), onToggle(state.id, true))}>
          <Checkbox aria-label={text.selectRow(state.name)} checked={state.isSelected} onCheckedChange={() => onToggle(state.id, false)} />
        </div>
      ) : null}
      {compact ? (
        <div role="gridcell" className="min-w-0 flex-1">
          {compact(row)}
        </div>
      ) : (
        columns.map((column) => (
          <div key={column.id} role="gridcell" className={cx('min-w-0 truncate', column.isNumeric && 'tabular text-end')}>
            {column.cell(row)}
          </div>
        ))
      )}
    </div>
  );
}

// memo loses the type parameter; the cast gives it back.
export const DataTableRow = memo(TableRowView, (before, after) => {
  const a = before.state;
  const b = after.state;
  return (
    before.row === after.row &&
    before.columns === after.columns &&
    before.template === after.template &&
    before.compact === after.compact &&
    before.events === after.events &&
    a.id === b.id &&
    a.ariaIndex === b.ariaIndex &&
    a.isActive === b.isActive &&
    a.isSelected === b.isSelected &&
    a.isPeeked === b.isPeeked
  );
}) as typeof TableRowView;
