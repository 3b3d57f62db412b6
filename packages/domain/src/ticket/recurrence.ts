const dayMs = 86_400_000;

export interface Recurrence {
  readonly every: number;
  readonly period: 'day' | 'week' | 'month';
  /** The day of the month that is meant; a shorter month ends before it. */
  readonly anchorDay: number;
}

/** The day after `date` on which it comes again; days are written as `2026-03-31`. */
export function nextDay(date: string, { every, period, anchorDay }: Recurrence): string {
  if (period !== 'month') return dayOf(Date.parse(date) + every * (period === 'week' ? 7 : 1) * dayMs);
  const [year = 0, month = 0] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + every, 1);
  const length = new Date(Date.UTC(year, month + every, 0)).getUTCDate();
  return dayOf(first + (Math.min(anchorDay, length) - 1) * dayMs);
}

/** The first day of the series after `date` that lies after `today`: what was missed while nobody was there is not made up for in a heap. */
export function nextDayAfter(date: string, today: string, recurrence: Recurrence): string {
  let next = nextDay(date, recurrence);
  while (next <= today) next = nextDay(next, recurrence);
  return next;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
