import type { NewDeadline, Scope } from '@lintel/db';
import { settingOf, settings } from '../configuration';
import { workingHoursOf } from '../working-hours';

export const licenceDeadlines = ['review', 'expiry_reminder', 'expiry'] as const;
export type LicenceDeadline = (typeof licenceDeadlines)[number];

/** Days before the end at which the holder is told; the first makes the licence an expiring one. */
export const reminderDays = [60, 30, 7] as const;
const dayMs = 86_400_000;

interface Held {
  readonly id: string;
  readonly agencyId: string;
}

const base = ({ id, agencyId }: Held) => ({ aggregateType: 'licence', aggregateId: id, organisationId: agencyId });

/** When a moderator should have decided, in the agency's working time. */
export async function reviewDeadline(scope: Scope, held: Held, now: Date): Promise<NewDeadline> {
  const workingMinutes = 60 * (await settingOf(scope, settings.licenceReviewHours));
  const dueAt = (await workingHoursOf(scope, held.agencyId)).addBusinessMinutes(now, workingMinutes);
  return { ...base(held), kind: 'review', dueAt, rule: { name: 'review_sla', workingMinutes } };
}

/**
 * The end of a licence and its reminders. Those already past are left out, but for the last of them, which is due at once: a licence that is
 * verified twenty days before its end is an expiring one, and its holder is told so once.
 */
export function expiryDeadlines(held: Held, expiresAt: Date, now: Date): readonly NewDeadline[] {
  const reminders = reminderDays.map((days) => ({
    ...base(held), kind: 'expiry_reminder', slot: `${days}d`, dueAt: new Date(expiresAt.getTime() - days * dayMs), rule: { name: 'licence_reminder', daysBefore: days },
  }));
  const ahead = reminders.filter((reminder) => reminder.dueAt > now);
  const last = reminders.filter((reminder) => reminder.dueAt <= now).at(-1);
  return [...(last === undefined ? [] : [{ ...last, dueAt: now }]), ...ahead, { ...base(held), kind: 'expiry', dueAt: expiresAt, rule: { name: 'licence_end' } }];
}

/** Whole days until the end, as people count them. */
export function daysLeft(expiresAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / dayMs));
}
