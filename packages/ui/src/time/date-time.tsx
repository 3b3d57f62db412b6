'use client';

import { cx } from '../base/cx';
import { formatRelative, renewalPeriod } from '../base/duration';
import { formatDate, formatMoment, type Instant } from '../base/format';
import { useUi } from '../base/provider';
import { useNow } from '../base/use-now';

export interface DateTimeProps {
  at: Instant;
  /** "relative" shows the exact time on hover; "date" has no clock. */
  show?: 'relative' | 'moment' | 'date' | 'time' | undefined;
  /** The record's own zone, named when it is not the reader's. */
  timeZone?: string | undefined;
  className?: string | undefined;
}

function RelativeText({ at }: { at: Instant }) {
  const { locale, timeZone, text } = useUi();
  const coarse = useNow(60_000);
  const isNear = renewalPeriod(new Date(at).getTime() - coarse) === 1000;
  const now = useNow(isNear ? 15_000 : 60_000);
  return formatRelative(at, now, locale, timeZone, text);
}

export function DateTime({ at, show = 'relative', timeZone, className }: DateTimeProps) {
  const ui = useUi();
  const exact = formatMoment(at, ui.locale, ui.timeZone, timeZone);
  const zone = timeZone ?? ui.timeZone;
  return (
    <time dateTime={new Date(at).toISOString()} title={show === 'moment' ? undefined : exact} className={cx('tabular', show !== 'moment' && 'whitespace-nowrap', className)}>
      {show === 'relative' ? <RelativeText at={at} /> : null}
      {show === 'moment' ? exact : null}
      {show === 'date' ? formatDate(at, ui.locale, zone) : null}
      {show === 'time' ? formatDate(at, ui.locale, zone, { timeStyle: 'short' }) : null}
    </time>
  );
}
