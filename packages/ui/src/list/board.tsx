'use client';

import { ArrowRightLeft } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { iconButtonClass } from '../controls/button-class';
import { PhaseIcon } from '../display/phase-icon';
import { phaseText, type Phase } from '../display/phase';
import { Menu, MenuItem } from '../overlays/menu';
import { useBoardKeys } from './use-board-keys';

export interface BoardColumn<Row> {
  id: string;
  label: string;
  phase: Phase;
  rows: readonly Row[];
  /** How many there are when not all are here. */
  total?: number | undefined;
}

export interface BoardMoves<Row> {
  /** Columns this row may go to, by its lifecycle. */
  allowed: (row: Row) => readonly string[];
  onMove: (id: string, columnId: string) => void;
  /** Names the menu that moves by keyboard, e.g. "Move 12 Elm St". */
  label: (row: Row) => string;
}

export interface BoardProps<Row> {
  label: string;
  columns: readonly BoardColumn<Row>[];
  rowId: (row: Row) => string;
  renderCard: (row: Row) => ReactNode;
  moves?: BoardMoves<Row> | undefined;
  className?: string | undefined;
}

interface CardProps<Row> {
  row: Row;
  id: string;
  columns: readonly BoardColumn<Row>[];
  moves: BoardMoves<Row> | undefined;
  onDrag: (row: Row | undefined) => void;
  children: ReactNode;
}

function BoardCard<Row>({ row, id, columns, moves, onDrag, children }: CardProps<Row>) {
  const targets = columns.filter((column) => moves?.allowed(row).includes(column.id));
  return (
    <li
      data-card=""
      draggable={targets.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(row);
      }}
      onDragEnd={() => onDrag(undefined)}
      className="group/card relative rounded-md border bg-surface p-3 transition-colors hover:border-line-strong/60"
    >
      {children}
      {moves && targets.length > 0 ? (
        <div className="absolute end-1.5 top-1.5 opacity-0 transition-opacity group-hover/card:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100">
          <Menu
            trigger={
              <button type="button" data-move="" aria-label={moves.label(row)} className={iconButtonClass('quiet', 'sm', 'bg-surface')}>
                <ArrowRightLeft aria-hidden />
              </button>
            }
          >
            {targets.map((column) => (
              <MenuItem key={column.id} icon={<PhaseIcon phase={column.phase} />} onSelect={() => moves.onMove(id, column.id)}>
                {column.label}
              </MenuItem>
            ))}
          </Menu>
        </div>
      ) : null}
    </li>
  );
}

/** A column a state. Cards go where their lifecycle allows: by dragging, or by the menu on each card, which m leads to; j, k and the arrows go from card to card. */
export function Board<Row>({ label, columns, rowId, renderCard, moves, className }: BoardProps<Row>) {
  const [dragged, setDragged] = useState<Row>();
  const [over, setOver] = useState<string>();
  const board = useRef<HTMLDivElement>(null);
  const onKeyDown = useBoardKeys(board, columns.some(({ rows }) => rows.length > 0));
  const allowed = dragged === undefined ? [] : (moves?.allowed(dragged) ?? []);
  return (
    <div ref={board} onKeyDown={onKeyDown} role="region" aria-label={label} tabIndex={0} className={cx('flex min-h-0 flex-1 gap-3 overflow-x-auto p-4 -outline-offset-2 max-md:snap-x max-md:snap-mandatory sm:px-6', className)}>
      {columns.map((column) => {
        const isTarget = allowed.includes(column.id);
        return (
          <section
            key={column.id}
            data-column=""
            aria-label={column.label}
            onDragOver={(event) => {
              if (!isTarget) return;
              event.preventDefault();
              setOver(column.id);
            }}
            onDragLeave={() => setOver((now) => (now === column.id ? undefined : now))}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              if (isTarget) moves?.onMove(event.dataTransfer.getData('text/plain'), column.id);
            }}
            className={cx(
              'flex w-72 shrink-0 snap-center flex-col rounded-md border border-transparent bg-sunken transition-colors max-md:w-[85%]',
              isTarget && 'border-dashed border-accent',
              over === column.id && 'bg-accent-soft',
              dragged !== undefined && !isTarget && 'opacity-60',
            )}
          >
            <h2 className="flex h-11 shrink-0 items-center gap-2 px-3 text-sm font-semibold">
              <PhaseIcon phase={column.phase} className={phaseText[column.phase]} />
              {column.label}
              <span className="tabular font-normal text-ink-muted">{column.total ?? column.rows.length}</span>
            </h2>
            <ul tabIndex={0} aria-label={column.label} className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto rounded-md px-2 pb-2 -outline-offset-2">
              {column.rows.map((row) => (
                <BoardCard key={rowId(row)} row={row} id={rowId(row)} columns={columns} moves={moves} onDrag={setDragged}>
                  {renderCard(row)}
                </BoardCard>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
