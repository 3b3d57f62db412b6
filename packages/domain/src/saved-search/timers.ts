import type { NewDeadline, Scope } from '@lintel/db';
import { localHourOn } from '@lintel/kernel';
import { settingOf, settings } from '../configuration';
import type { AlertSlot } from './frequency';

export const alertKind = 'alert';
/** On the wall, where the person lives. */
const alertHour = 8;
const alertWeekday = 'Monday';
/** Instant alerts of one search are this far apart: an import of thousands is a few messages, not thousands. */
export function gapMinutesOf(scope: Pick<Scope, 'db'>): Promise<number> {
  return settingOf(scope, settings.alertGapMinutes);
}

/** The next 08:00 of the zone, or that of the next Monday, after `now`. Where clocks skip that time it is later by the skip. */
export function nextAlertAt(frequency: 'daily' | 'weekly', zone: string, now: Date): Date {
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: zone });
  for (let days = 0; ; days += 1) {
    const at = localHourOn(now, days, alertHour, zone);
    if (at > now && (frequency === 'daily' || weekday.format(at) === alertWeekday)) return at;
  }
}

/** The earliest instant alert after one that was given at `lastAlertAt`. */
export function afterGap(lastAlertAt: Date, gapMinutes: number): Date {
  return new Date(lastAlertAt.getTime() + gapMinutes * 60_000);
}

export function alertDeadline(searchId: string, slot: AlertSlot, dueAt: Date, by: { readonly zone: string } | { readonly gapMinutes: number }): NewDeadline {
  const rule = 'gapMinutes' in by ? { name: 'alert_gap', minutes: by.gapMinutes } : { name: 'alert_hour', hour: alertHour, zone: by.zone };
  return { aggregateType: 'saved_search', aggregateId: searchId, organisationId: null, kind: alertKind, slot, dueAt, rule };
}
