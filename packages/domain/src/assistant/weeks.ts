import type { ScopedTransaction } from '@lintel/db';
import { localHourOn } from '@lintel/kernel';
import type { House } from './store';

export const weekEnd = 'week_end';
const hour = 7;
const dayMs = 86_400_000;

export const houseRef = (buildingId: string) => ({ type: 'assistant_house', id: buildingId });

/** The date on the wall of the zone, `2026-03-31`. */
export function dateIn(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** Days since the last Monday: 0 on a Monday. */
const sinceMonday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
const moved = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The last week that is over by the calendar of the zone, Monday to Sunday. */
export function lastWeek(now: Date, zone: string): { readonly from: string; readonly to: string } {
  const today = dateIn(now, zone);
  const monday = moved(today, -sinceMonday(today));
  return { from: moved(monday, -7), to: moved(monday, -1) };
}

/** The next Monday morning of the zone that is still ahead. */
export function nextMonday(now: Date, zone: string): Date {
  const days = (7 - sinceMonday(dateIn(now, zone))) % 7;
  const soonest = localHourOn(now, days, hour, zone);
  return soonest > now ? soonest : localHourOn(now, days + 7, hour, zone);
}

/** Waits for the next Monday, or no longer. */
export function armWeek(tx: ScopedTransaction, house: Pick<House, 'id' | 'organisation_id' | 'zone'>, sumsUp: boolean): void {
  if (!sumsUp) tx.deadlines.settle(houseRef(house.id), [weekEnd], 'cancelled');
  else tx.deadlines.set({ aggregateType: 'assistant_house', aggregateId: house.id, organisationId: house.organisation_id, kind: weekEnd, dueAt: nextMonday(tx.now, house.zone), rule: { name: weekEnd } });
}
