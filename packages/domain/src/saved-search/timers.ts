import type { NewDeadline } from '@lintel/db';
import { localHourOn } from '@lintel/kernel';
import type { AlertSlot } from './frequency';

export const alertKind = 'alert';
/** On the wall, where the person lives. */
const alertHour = 8;
const alertWeekday = 'Monday';
/** Instant alerts of one search are this far apart: an import of thousands is a few messages, not thousands. */
export const instantGapMinutes = 5;

/** The next 08:00 of the zone, or that of the next Monday, after `now`. Where clocks skip that time it is later by the skip. */
export function nextAlertAt(frequency: 'daily' | 'weekly', zone: string, now: Date): Date {
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: zone });
  for (let days = 0; ; days += 1) {
    const at = localHourOn(now, days, alertHour, zone);
    if (at > now && (frequency === 'daily' || weekday.format(at) === alertWeekday)) return at;
  }
}

/** The earliest instant alert after one that was given at `lastAlertAt`. */
export function afterGap(lastAlertAt: Date): Date {
  return new Date(lastAlertAt.getTime() + instantGapMinutes * 60_000);
}

export function alertDeadline(searchId: string, slot: AlertSlot, dueAt: Date, zone: string): NewDeadline {
  const rule = slot === 'instant' ? { name: 'alert_gap', minutes: instantGapMinutes } : { name: 'alert_hour', hour: alertHour, zone };
  return { aggregateType: 'saved_search', aggregateId: searchId, organisationId: null, kind: alertKind, slot, dueAt, rule };
}
