import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface Fact {
  id: string;
  label: ReactNode;
  value: ReactNode;
  /** Takes a whole row, for longer text. */
  isWide?: boolean | undefined;
}

export interface FactsProps {
  facts: readonly Fact[];
  columns?: 1 | 2 | 3 | undefined;
  /** Label above the value, or beside it on one line. */
  look?: 'stacked' | 'beside' | undefined;
  className?: string | undefined;
}

const grids = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-2 lg:grid-cols-3' };

export function Facts({ facts, columns = 2, look = 'stacked', className }: FactsProps) {
  if (look === 'beside') {
    return (
      <dl className={cx('divide-y', className)}>
        {facts.map((fact) => (
          <div key={fact.id} className="flex min-h-10 items-baseline justify-between gap-6 py-2">
            <dt className="shrink-0 text-ink-muted">{fact.label}</dt>
            <dd className="min-w-0 text-end font-medium break-words">{fact.value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl className={cx('grid gap-x-6 gap-y-4', grids[columns], className)}>
      {facts.map((fact) => (
        <div key={fact.id} className={cx('min-w-0', fact.isWide && 'col-span-full')}>
          <dt className="text-sm text-ink-muted">{fact.label}</dt>
          <dd className="mt-0.5 break-words">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
