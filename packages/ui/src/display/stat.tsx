'use client';

import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';

export interface StatTrend {
  direction: 'up' | 'down' | 'flat';
  /** Formatted: "12%", "3 days". */
  change: string;
  /** Against what: "than last month". */
  against: string;
  /** Whether this direction is welcome; decides the colour, never alone the meaning. */
  mood: 'good' | 'bad' | 'neutral';
}

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  trend?: StatTrend | undefined;
  /** A sparkline or the like. */
  chart?: ReactNode;
  /** The list that explains the figure. */
  href?: string | undefined;
  className?: string | undefined;
}

const arrows = { up: ArrowUpRight, down: ArrowDownRight, flat: ArrowRight };
const moods = { good: 'text-positive-ink', bad: 'text-danger-ink', neutral: 'text-ink-muted' };

export function Stat({ label, value, trend, chart, href, className }: StatProps) {
  const text = useUiText();
  const Arrow = arrows[trend?.direction ?? 'flat'];
  const said = trend ? { up: text.trendUp(trend.change), down: text.trendDown(trend.change), flat: text.trendFlat }[trend.direction] : '';
  return (
    <div className={cx('relative flex min-w-0 flex-col rounded-md border bg-surface p-4 transition-colors', href && 'hover:bg-hover', className)}>
      <p className="text-sm text-ink-muted">
        {href ? (
          <UiLink href={href} className="rounded-sm after:absolute after:inset-0 after:rounded-md">
            {label}
          </UiLink>
        ) : (
          label
        )}
      </p>
      <p className="tabular mt-1 text-2xl font-semibold tracking-tight">{value}</p>
      {trend ? (
        <p className="tabular mt-1 flex flex-wrap items-center gap-x-1 text-sm text-ink-muted">
          <span className={cx('inline-flex items-center gap-1 font-medium', moods[trend.mood])}>
            <Arrow aria-hidden className="size-3.5" />
            <span className="sr-only">{said}</span>
            <span aria-hidden>{trend.direction === 'flat' ? text.trendFlat : trend.change}</span>
          </span>
          {trend.against}
        </p>
      ) : null}
      {chart ? <div className="mt-3">{chart}</div> : null}
    </div>
  );
}
