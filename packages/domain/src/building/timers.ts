import type { NewDeadline, Scope } from '@lintel/db';
import { localHourOn, startOfDay } from '@lintel/kernel';
import { type BuildingRow, hoursOf, type LeaseRow, type VerificationRow } from './store';

export const reviewKinds = ['review_near', 'review'] as const;
export const evidenceKinds = ['evidence_reminder', 'evidence_expiry'] as const;
export const accessEnd = 'access_end';
export const leaseReminder = 'lease_reminder';
export const leaseEnd = 'lease_end';
export const rulesReminder = 'rules_reminder';

const evidenceReminderDays = [3, 7] as const;
const evidenceExpiryDays = 30;
const leaseReminderDays = [60, 30, 7] as const;
const rulesReminderDays = [3, 7] as const;
const reminderHour = 9;

const ofVerification = (row: VerificationRow) => ({ aggregateType: 'verification', aggregateId: row.id, organisationId: row.organisation_id });

/** By when a request that came in now is to be decided: the house's working hours, three quarters of them for a reminder. */
export async function reviewDeadlines(scope: Scope, building: BuildingRow, now: Date): Promise<{ readonly near: Date; readonly due: Date; readonly workingMinutes: number }> {
  const hours = await hoursOf(scope, building);
  const workingMinutes = building.review_hours * 60;
  return { near: hours.addBusinessMinutes(now, workingMinutes * 0.75), due: hours.addBusinessMinutes(now, workingMinutes), workingMinutes };
}

export function reviewRows(row: VerificationRow, { near, due, workingMinutes }: Awaited<ReturnType<typeof reviewDeadlines>>): readonly NewDeadline[] {
  const rule = { name: 'verification_review', workingMinutes };
  return [{ ...ofVerification(row), kind: 'review_near', dueAt: near, rule }, { ...ofVerification(row), kind: 'review', dueAt: due, rule }];
}

export function evidenceRows(row: VerificationRow, zone: string, now: Date): readonly NewDeadline[] {
  return [
    ...evidenceReminderDays.map((days) => ({ ...ofVerification(row), kind: 'evidence_reminder', slot: `${days}d`, dueAt: localHourOn(now, days, reminderHour, zone), rule: { name: 'evidence_reminder', days } })),
    { ...ofVerification(row), kind: 'evidence_expiry', dueAt: localHourOn(now, evidenceExpiryDays, reminderHour, zone), rule: { name: 'evidence_expiry', days: evidenceExpiryDays } },
  ];
}

/** The moment after the last day, in the building's zone. */
export const endOfDay = (date: string, zone: string): Date => startOfDay(date, 1, zone);

export function accessEndRow(row: VerificationRow, endsAt: Date): NewDeadline {
  return { ...ofVerification(row), kind: accessEnd, dueAt: endsAt, rule: { name: 'last_day', endsOn: row.ends_on } };
}

/** The end of a lease and the reminders before it that still lie ahead. */
export function leaseRows(lease: LeaseRow, zone: string, now: Date): readonly NewDeadline[] {
  const base = { aggregateType: 'lease', aggregateId: lease.id, organisationId: lease.organisation_id };
  const reminders = leaseReminderDays.map((days) => ({ days, dueAt: new Date(startOfDay(lease.ends_on, -days, zone).getTime() + reminderHour * 3_600_000) }));
  return [
    ...reminders.filter(({ dueAt }) => dueAt > now).map(({ days, dueAt }) => ({ ...base, kind: leaseReminder, slot: `${days}d`, dueAt, rule: { name: 'lease_reminder', days, endsOn: lease.ends_on } })),
    { ...base, kind: leaseEnd, dueAt: endOfDay(lease.ends_on, zone), rule: { name: 'last_day', endsOn: lease.ends_on } },
  ];
}

export function rulesRows(rule: { readonly id: string; readonly organisation_id: string }, zone: string, now: Date): readonly NewDeadline[] {
  return rulesReminderDays.map((days) => ({
    aggregateType: 'house_rules', aggregateId: rule.id, organisationId: rule.organisation_id, kind: rulesReminder, slot: `${days}d`,
    dueAt: localHourOn(now, days, reminderHour, zone), rule: { name: 'rules_reminder', days },
  }));
}
