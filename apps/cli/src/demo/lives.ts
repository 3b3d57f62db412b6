import {
  approveListing, cancelListing, changePrice, closeListing, createListing, deleteDraft, editListing, holdListing, makePending, publishListing, putUnderContract,
  requestChanges, submitListing, wakeListing, withdrawListing,
} from '@lintel/domain/listing';
import { answerInquiry, askInquiry } from '@lintel/domain/crm';
import { type Actor, system } from '@lintel/kernel';
import type { Draft } from './homes';
import type { Teller } from './teller';

/** How far a demo listing has come. */
export const fates = [
  'draft', 'submitted', 'changes_requested', 'approved', 'deleted', 'coming_soon', 'active', 'reduced', 'asked_about', 'under_contract', 'pending', 'closed', 'hold',
  'withdrawn', 'expired', 'cancelled',
] as const;
export type Fate = (typeof fates)[number];

export interface Cast {
  readonly agent: Actor;
  readonly moderator: Actor;
  readonly asker: Actor;
}

const day = 86_400_000;

/** Days ago a listing of this fate was drafted. */
const age: Readonly<Record<Fate, number>> = {
  draft: 1, submitted: 0, changes_requested: 2, approved: 1, deleted: 9, coming_soon: 3, active: 18, reduced: 47, asked_about: 12, under_contract: 34, pending: 41,
  closed: 96, hold: 29, withdrawn: 52, expired: 120, cancelled: 60,
};

/** How many days ago the listing of this fate was drafted. */
export function draftedDaysAgo(fate: Fate, spread: number): number {
  return age[fate] + spread;
}

/** Lives a listing up to its fate, its steps spread over the past. */
export async function live(teller: Teller, cast: Cast, draft: Draft, fate: Fate, spread: number): Promise<string> {
  const { agent, moderator } = cast;
  teller.daysAgo(draftedDaysAgo(fate, spread));
  const ends = fate === 'expired' ? { ...draft, listing: { ...draft.listing, expirationAt: new Date(teller.today.getTime() - 5 * day).toISOString() } } : draft;
  const { id } = await teller.tell(agent, createListing, ends);
  if (fate === 'draft') {
    await teller.tell(agent, editListing, { id, listing: { publicRemarks: '', listPrice: null } });
    return id;
  }
  if (fate === 'deleted') {
    await teller.later(1).tell(agent, deleteDraft, { id }, 'Entered twice');
    return id;
  }
  await teller.later(0.1).tell(agent, submitListing, { id });
  if (fate === 'submitted') return id;
  if (fate === 'changes_requested') {
    await teller.later(0.3).tell(moderator, requestChanges, { id, note: 'Please say which rooms were renewed and when, and add the size of the garden.' });
    return id;
  }
  await teller.later(0.2).tell(moderator, approveListing, { id });
  if (fate !== 'approved') await onMarket(teller, cast, id, draft, fate);
  return id;
}

async function onMarket(teller: Teller, cast: Cast, id: string, draft: Draft, fate: Fate): Promise<void> {
  const { agent } = cast;
  const price = draft.listing.listPrice ?? 0;
  const reduced = Math.round((price * 0.94) / 500_000) * 500_000;
  if (fate === 'coming_soon') {
    await teller.tell(agent, publishListing, { id, goLiveAt: new Date(teller.today.getTime() + 4 * day).toISOString() });
    return;
  }
  await teller.later(0.5).tell(agent, publishListing, { id });
  switch (fate) {
    case 'reduced':
      await teller.later(21).tell(agent, changePrice, { id, listPrice: reduced }, 'Few viewings in three weeks');
      return;
    case 'asked_about':
      return askAndAnswer(teller, cast, id);
    case 'under_contract':
      await teller.later(20).tell(agent, putUnderContract, { id });
      return;
    case 'pending':
      await teller.later(25).tell(agent, makePending, { id });
      return;
    case 'closed':
      await teller.later(28).tell(agent, makePending, { id });
      await teller.later(30).tell(agent, closeListing, { id, closePrice: Math.round((price * 0.985) / 100_000) * 100_000 });
      return;
    case 'hold':
      await teller.later(15).tell(agent, holdListing, { id }, 'Floors are being renewed');
      return;
    case 'withdrawn':
      await teller.later(33).tell(agent, withdrawListing, { id }, 'The seller stays for another year');
      return;
    case 'cancelled':
      await teller.later(30).tell(agent, cancelListing, { id }, 'The seller changed agencies');
      return;
    case 'expired':
      await teller.daysAgo(4.99).tell(system, wakeListing, { id });
      return;
    default:
  }
}

async function askAndAnswer(teller: Teller, { agent, asker }: Cast, id: string): Promise<void> {
  const first = await teller.later(2).tell(asker, askInquiry, { listingId: id, question: 'Is the garden fenced, and may I see the house on a Saturday?' });
  await teller.later(0.1).tell(agent, answerInquiry, { id: first.id, body: 'It is fenced on all sides. Saturday at eleven would suit; tell me how many of you come.' });
}
