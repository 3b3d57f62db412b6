'use client';

import { useMemo, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { formatDay } from '../base/duration';
import { dayKey } from '../base/format';
import { useUi } from '../base/provider';
import { useNow } from '../base/use-now';
import { Button } from '../controls/button';
import { TimelineItem } from './timeline-item';
import type { TimelineEntry } from './timeline-entry';

export type { FieldChange, Origin, TimelineEntry } from './timeline-entry';

export interface TimelineProps {
  /** Newest first. */
  entries: readonly TimelineEntry[];
  hasMore?: boolean | undefined;
  isLoading?: boolean | undefined;
  onLoadMore?: (() => void) | undefined;
  /** Before the first entry: a filter, a note box. */
  tools?: ReactNode;
  level?: 2 | 3 | undefined;
  className?: string | undefined;
}

interface Day {
  key: string;
  entries: TimelineEntry[];
}

/** Entries of one calendar day of the reader, in the order given. */
export function groupByDay(entries: readonly TimelineEntry[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const key = dayKey(entry.at, timeZone);
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, entries: [entry] });
  }
  return days;
}

export function Timeline({ entries, hasMore, isLoading, onLoadMore, tools, level = 2, className }: TimelineProps) {
  const { locale, timeZone, text } = useUi();
  const now = useNow(60_000);
  const Heading = `h${level}` as const;
  const DayHeading = `h${level + 1}` as 'h3' | 'h4';
  const days = useMemo(() => groupByDay(entries, timeZone), [entries, timeZone]);
  return (
    <section className={cx('min-w-0', className)}>
      <Heading className="sr-only">{text.timeline}</Heading>
      {tools}
      {days.map((day, index) => (
        <section key={day.key}>
          <div className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 py-2">
            <span aria-hidden className="absolute inset-y-0 start-3 border-s border-line-strong/60" />
            <DayHeading className={cx('col-start-2 text-sm font-medium text-ink-muted', index === 0 && 'mt-0')}>
              {formatDay(day.entries[0]?.at ?? now, now, locale, timeZone, text)}
            </DayHeading>
          </div>
          <ol>
            {day.entries.map((entry) => (
              <TimelineItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {hasMore ? (
        <div className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 pt-1">
          <Button size="sm" className="col-start-2 justify-self-start" pending={isLoading} onClick={onLoadMore}>
            {text.loadOlder}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
