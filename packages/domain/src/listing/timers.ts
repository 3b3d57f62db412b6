import type { NewDeadline, Scope } from '@lintel/db';
import { localHourOn } from '@lintel/kernel';
import { settingOf, settings } from '../configuration';

export const listingDeadlines = ['review', 'go_live', 'expiry_reminder', 'expiry', 'stale'] as const;
export type ListingDeadline = (typeof listingDeadlines)[number];

const dayMs = 86_400_000;

interface Subject {
  readonly id: string;
  readonly organisationId: string;
}

const base = (listing: Subject) => ({ aggregateType: 'listing', aggregateId: listing.id, organisationId: listing.organisationId });

/** How many days before the end of a contract its agent is reminded. */
export function reminderDaysOf(scope: Pick<Scope, 'db'>): Promise<readonly number[]> {
  return settingOf(scope, settings.reminderDays);
}

export interface ContractEnd {
  readonly at: Date;
  /** Where the property stands. */
  readonly zone: string;
  readonly reminderDays: readonly number[];
}

/** The end of the contract and its reminders, at nine in the morning where the property stands; those already past are left out. */
export function expiryDeadlines(listing: Subject, { at: expirationAt, zone, reminderDays }: ContractEnd, now: Date): readonly NewDeadline[] {
  const reminders = reminderDays.map((days) => ({
    ...base(listing), kind: 'expiry_reminder', slot: `${days}d`, dueAt: localHourOn(expirationAt, -days, 9, zone),
    rule: { name: 'expiry_reminder', daysBefore: days, zone },
  }));
  const expiry = { ...base(listing), kind: 'expiry', dueAt: expirationAt, rule: { name: 'contract_end', zone } };
  return [...reminders.filter((r) => r.dueAt > now && r.dueAt < expirationAt), expiry];
}

export function goLiveDeadline(listing: Subject, goLiveAt: Date): NewDeadline {
  return { ...base(listing), kind: 'go_live', dueAt: goLiveAt, rule: { name: 'go_live' } };
}

export async function staleDeadline(scope: Pick<Scope, 'db'>, listing: Subject, quietSince: Date): Promise<NewDeadline> {
  const days = await settingOf(scope, settings.staleDays);
  return { ...base(listing), kind: 'stale', dueAt: new Date(quietSince.getTime() + days * dayMs), rule: { name: 'stale', days } };
}

/** Working minutes a moderator has to review a draft. */
export async function reviewMinutesOf(scope: Pick<Scope, 'db'>): Promise<number> {
  return 60 * (await settingOf(scope, settings.reviewHours));
}

export function reviewDeadline(listing: Subject, dueAt: Date, workingMinutes: number): NewDeadline {
  return { ...base(listing), kind: 'review', dueAt, rule: { name: 'review_sla', workingMinutes } };
}
