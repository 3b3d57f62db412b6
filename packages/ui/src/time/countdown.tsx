'use client';

import { cx } from '../base/cx';
import { countdownParts, formatRelative, renewalPeriod } from '../base/duration';
import { formatMoment, type Instant } from '../base/format';
import { useUi } from '../base/provider';
import { useNow } from '../base/use-now';

export interface CountdownProps {
  to: Instant;
  timeZone?: string | undefined;
  /** Colours the last stretch: milliseconds before the end from which it is urgent. */
  urgentWithin?: number | undefined;
  className?: string | undefined;
}

const DAY = 86_400_000;

/** Counts down, then says by how much it is late. Two units of fixed width, so the line never moves. */
export function Countdown({ to, timeZone, urgentWithin = DAY, className }: CountdownProps) {
  const ui = useUi();
  const target = new Date(to).getTime();
  // Renewed by its own remaining length; a page left open overnight switches to seconds by itself.
  const coarse = useNow(30_000);
  const period = renewalPeriod(target - coarse);
  const now = useNow(period);
  const gap = target - now;
  const isLate = gap < 0;
  const parts = countdownParts(gap, ui.locale);
  const figures = parts.map((part) => part.text).join(' ');
  const tone = isLate ? 'text-danger-ink' : gap < urgentWithin ? 'text-caution-ink' : 'text-ink';
  return (
    <time dateTime={new Date(to).toISOString()} title={formatMoment(to, ui.locale, ui.timeZone, timeZone)} className={cx('tabular inline-flex whitespace-nowrap', tone, className)}>
      <span aria-hidden>{isLate ? ui.text.overdueBy(figures) : figures}</span>
      <span className="sr-only">{formatRelative(to, coarse, ui.locale, ui.timeZone, ui.text)}</span>
    </time>
  );
}
