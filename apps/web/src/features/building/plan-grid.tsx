'use client';

import { Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { PlanAnswer, PlanUnit } from './plan';

interface Row {
  readonly key: string;
  readonly name: string | null;
  readonly units: readonly PlanUnit[];
}
interface Block {
  readonly key: string;
  readonly name: string | null;
  readonly rows: readonly Row[];
}

const look: Readonly<Record<PlanUnit['occupancy'], string>> = {
  empty: 'border-dashed border-line-strong bg-surface text-ink-muted', owner: 'border-accent bg-accent-soft text-accent-ink', tenant: 'border-line-strong bg-positive-soft text-positive-ink', other: 'border-line-strong bg-idle-soft text-idle-ink',
};

/** Entrances side by side, floors from the top down; the arrow keys move as the eye does, and one unit is in the order of Tab. */
export function PlanGrid({ plan, units, onOpen }: { readonly plan: PlanAnswer; readonly units: readonly PlanUnit[]; readonly onOpen: (id: string) => void }) {
  const t = useTranslations('building.plan');
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const blocks = blocksOf(plan, units);
  const reachable = units.some(({ id }) => id === current) ? current : (blocks[0]?.rows[0]?.units[0]?.id ?? null);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const next = neighbourOf(blocks, reachable, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    root.current?.querySelector<HTMLButtonElement>(`[data-unit="${next}"]`)?.focus();
  }

  return (
    <div ref={root} role="toolbar" tabIndex={-1} aria-label={t('keys')} onKeyDown={move} className="grid gap-6 md:grid-cols-[repeat(auto-fit,minmax(19rem,1fr))]">
      {blocks.map((block) => (
        <section key={block.key} aria-label={block.name ?? t('noEntrance')} className="rounded-md border bg-surface p-4">
          {blocks.length === 1 && block.name === null ? null : <h2 className="mb-3 font-semibold">{block.name ?? t('noEntrance')}</h2>}
          <div className="flex flex-col gap-1.5">
            {block.rows.map((row) => (
              <div key={row.key} role="group" aria-label={row.name === null ? t('noFloor') : t('floor', { name: row.name })} className="flex gap-3">
                <span aria-hidden className="tabular w-7 shrink-0 pt-3 text-end text-sm text-ink-muted">{row.name ?? t('noFloor')}</span>
                <div className="flex flex-1 flex-wrap gap-1.5">
                  {row.units.map((unit) => (
                    <button key={unit.id} type="button" data-unit={unit.id} tabIndex={unit.id === reachable ? 0 : -1} onFocus={() => { setCurrent(unit.id); }} onClick={() => { onOpen(unit.id); }}
                      className={`relative flex min-h-11 min-w-14 flex-col items-center justify-center rounded-sm border px-2 text-sm font-medium transition-colors hover:border-accent ${look[unit.occupancy]}`}>
                      <span aria-hidden>{unit.label}</span>
                      <span className="sr-only">{t('cell', { label: unit.label, occupancy: t(unit.occupancy === 'other' ? 'lived' : unit.occupancy), residents: unit.residents, waiting: unit.waiting, tickets: unit.tickets })}</span>
                      <span aria-hidden className="flex h-1.5 gap-0.5">{Array.from({ length: Math.min(unit.residents, 5) }, (_, n) => <span key={n} className="size-1.5 rounded-full bg-current" />)}</span>
                      {unit.tickets > 0 ? <span aria-hidden className="tabular absolute -start-1.5 -top-1.5 flex h-4.5 min-w-4.5 items-center justify-center gap-0.5 rounded-full border bg-raised px-1 text-xs font-semibold text-ink"><Wrench className="size-2.5" />{unit.tickets}</span> : null}
                      {unit.waiting > 0 ? <span aria-hidden className="tabular absolute -end-1.5 -top-1.5 flex size-4.5 items-center justify-center rounded-full bg-caution text-xs font-semibold text-on-danger">{unit.waiting}</span> : null}
                    </button>
                  ))}
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function blocksOf(plan: PlanAnswer, units: readonly PlanUnit[]): readonly Block[] {
  const entrances = [...plan.entrances, { id: null, name: null }];
  const floors = [...plan.floors, { id: null, name: null }];
  return entrances.flatMap((entrance) => {
    const inside = units.filter((unit) => unit.entranceId === entrance.id);
    const rows = floors.flatMap((floor) => {
      const there = inside.filter((unit) => unit.floorId === floor.id);
      return there.length === 0 ? [] : [{ key: floor.id ?? 'none', name: floor.name, units: there }];
    });
    return rows.length === 0 ? [] : [{ key: entrance.id ?? 'none', name: entrance.name, rows }];
  });
}

/** The unit an arrow key leads to: along the floor and on to the next entrance, or to the same place a floor up or down. */
function neighbourOf(blocks: readonly Block[], current: string | null, key: string): string | undefined {
  const order = blocks.flatMap((block) => block.rows.flatMap((row) => row.units.map(({ id }) => id)));
  const at = order.indexOf(current ?? '');
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  if (key === 'ArrowRight') return order[at + 1];
  if (key === 'ArrowLeft') return at < 1 ? undefined : order[at - 1];
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rows = blocks.flatMap((block) => block.rows);
  const row = rows.findIndex(({ units }) => units.some(({ id }) => id === current));
  const column = rows[row]?.units.findIndex(({ id }) => id === current) ?? 0;
  const target = rows[row + (key === 'ArrowDown' ? 1 : -1)];
  return target?.units[Math.min(column, target.units.length - 1)]?.id;
}
