import type { ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import type { ListingState } from './contract';
import { clockAfter } from './days-on-market';
import { listingPublished, listingStatusChanged } from './events';
import { listingMarket, type StandardStatus } from './lifecycle';
import { type ListingPatch, type ListingRow, recordStatusChange, updateListing, zoneOf } from './store';
import { expiryDeadlines, listingDeadlines, reminderDaysOf, staleDeadline } from './timers';

export interface Move {
  readonly command: string;
  /** Chooses where the command may lead to several states. */
  readonly to?: StandardStatus;
  readonly patch?: ListingPatch;
  readonly reason?: string;
  /** The contract is a new one: days on market start again. */
  readonly isNewContract?: boolean;
}

/** In these the end of the contract still counts. */
const boundByContract: readonly StandardStatus[] = ['Active', 'ComingSoon', 'Hold', 'Withdrawn'];

export function stateOf(listing: ListingRow): ListingState {
  return { id: listing.id, version: listing.version, reviewStatus: listing.review_status, standardStatus: listing.standard_status };
}

/** True when the contract has ended by the database's clock, whether or not the workflow has acted on it yet. */
export function isOverdue(listing: ListingRow, now: Date): boolean {
  return listing.expiration_at !== null && listing.expiration_at <= now && boundByContract.includes(listing.standard_status);
}

/** @throws DomainError expired: nothing but a new contract revives an ended one, worker or no worker. */
export function refuseOverdue(listing: ListingRow, now: Date): void {
  if (!isOverdue(listing, now)) return;
  throw new DomainError('expired', 'The listing contract has ended. Renew it with a new end date first.', { expirationAt: listing.expiration_at?.toISOString() });
}

/**
 * Moves the listing on the market: state, history, days on market, deadlines and events. The caller has locked the row and checked who asks.
 * `listing.published` is appended at the first Coming Soon or Active; `listing.status_changed` always.
 * @throws DomainError invalid_transition
 */
export async function moveMarket(tx: ScopedTransaction, listing: ListingRow, move: Move): Promise<ListingRow> {
  if (listing.review_status !== 'approved')
    throw new DomainError('invalid_transition', 'The listing is not approved yet.', { state: listing.review_status, command: move.command, possible: [] });
  const from = listing.standard_status;
  const to = listingMarket.next(from, move.command, move.to);
  const isFirstPublication = listing.published_at === null && (to === 'Active' || to === 'ComingSoon');
  const clock = clockAfter(listing, to, tx.now, move.isNewContract === true);
  const moved = await updateListing(tx, listing, {
    ...move.patch, ...clock, standard_status: to, status_changed_at: tx.now,
    ...(isFirstPublication ? { published_at: tx.now } : {}),
    ...(to === 'Active' && listing.on_market_at === null ? { on_market_at: tx.now } : {}),
  });
  await recordStatusChange(tx, moved, 'market', from, to, move.reason);
  appendMove(tx, moved, from, isFirstPublication, move.reason);
  await setDeadlines(tx, moved, to);
  return moved;
}

function appendMove(tx: ScopedTransaction, listing: ListingRow, from: StandardStatus, isFirstPublication: boolean, reason?: string): void {
  const common = { aggregateId: listing.id, organisationId: listing.organisation_id, ...(reason === undefined ? {} : { reason }) };
  tx.append(listingStatusChanged, { ...common, aggregateVersion: listing.version, data: { from, to: listing.standard_status } });
  if (isFirstPublication)
    tx.append(listingPublished, {
      ...common, aggregateVersion: listing.version,
      data: { standardStatus: listing.standard_status, listPrice: listing.list_price, currency: listing.currency },
    });
}

/** Sets what the new state waits for and cancels what it no longer does. */
async function setDeadlines(tx: ScopedTransaction, listing: ListingRow, to: StandardStatus): Promise<void> {
  const aggregate = { type: 'listing', id: listing.id };
  const subject = { id: listing.id, organisationId: listing.organisation_id };
  if (listingMarket.isFinal(to)) {
    tx.deadlines.settle(aggregate, listingDeadlines, 'cancelled');
    return;
  }
  if (to !== 'ComingSoon') tx.deadlines.settle(aggregate, ['go_live'], to === 'Active' ? 'met' : 'cancelled');
  if (to === 'Active') tx.deadlines.set(await staleDeadline(tx, subject, tx.now));
  else tx.deadlines.settle(aggregate, ['stale'], 'cancelled');
  if (!boundByContract.includes(to)) tx.deadlines.settle(aggregate, ['expiry', 'expiry_reminder'], 'cancelled');
  else if (listing.expiration_at !== null)
    for (const deadline of expiryDeadlines(subject, { at: listing.expiration_at, zone: await zoneOf(tx, listing), reminderDays: await reminderDaysOf(tx) }, tx.now)) tx.deadlines.set(deadline);
}
