import type { NewDeadline } from '@lintel/db';
import { localHourOn } from '@lintel/kernel';

export const listingDeadlines = ['review', 'go_live', 'expiry_reminder', 'expiry', 'stale'] as const;
export type ListingDeadline = (typeof listingDeadlines)[number];

export const reminderDays = [14, 7, 1] as const;
export const staleAfterDays = 30;
/** Working minutes a moderator has to review a draft. */
export const reviewWithinMinutes = 8 * 60;

const dayMs = 86_400_000;

interface Subject {
  readonly id: string;
  readonly organisationId: string;
}

const base = (listing: Subject) => ({ aggregateType: 'listing', aggregateId: listing.id, organisationId: listing.organisationId });

/** The end of the contract and its reminders, at nine in the morning where the property stands; those already past are left out. */
export function expiryDeadlines(listing: Subject, expirationAt: Date, zone: string, now: Date): readonly NewDeadline[] {
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

export function staleDeadline(listing: Subject, quietSince: Date): NewDeadline {
  return { ...base(listing), kind: 'stale', dueAt: new Date(quietSince.getTime() + staleAfterDays * dayMs), rule: { name: 'stale', days: staleAfterDays } };
}

export function reviewDeadline(listing: Subject, dueAt: Date): NewDeadline {
  return { ...base(listing), kind: 'review', dueAt, rule: { name: 'review_sla', workingMinutes: reviewWithinMinutes } };
}
