import type { Database, ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, notFound } from '@lintel/kernel';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { id, instant, writtenText } from '../fields';
import { countedStatuses } from './lifecycle';
import { refuseOverdue } from './move';
import { listingPolicy } from './policy';
import { attributesOf, type ListingRow, lockListing } from './store';

export const openHouseStatus = z.enum(['Active', 'Canceled', 'Ended']);
export const openHouse = z.object({ id, listingId: id, startsAt: instant, endsAt: instant, status: openHouseStatus, remarks: z.string(), version: z.int() });
export const openHouseTimes = z.object({ startsAt: instant, endsAt: instant, remarks: writtenText(1_000).default('') });

export type OpenHouseRow = Selectable<Database['open_house']>;

const longestMs = 12 * 3_600_000;

/** One that is over reads as Ended; no clock has to write that down. */
export function toOpenHouse(row: OpenHouseRow, now: Date): z.infer<typeof openHouse> {
  return {
    id: row.id, listingId: row.listing_id, startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString(), remarks: row.remarks, version: row.version,
    status: row.status === 'Active' && row.ends_at <= now ? 'Ended' : openHouseStatus.parse(row.status),
  };
}

/** @throws DomainError invalid_input when it ends before it starts, lasts half a day or longer, or lies in the past. */
export function refuseTimes(times: { readonly startsAt: string; readonly endsAt: string }, now: Date): void {
  const [start, end] = [Date.parse(times.startsAt), Date.parse(times.endsAt)];
  if (end <= start) throw invalidInput([{ path: 'endsAt', code: 'too_early', message: 'must come after the start' }]);
  if (end - start > longestMs) throw invalidInput([{ path: 'endsAt', code: 'too_late', message: 'must be within twelve hours of the start' }]);
  if (start <= now.getTime()) throw invalidInput([{ path: 'startsAt', code: 'past', message: 'must lie in the future' }]);
}

/** The listing, locked, when the asker may hold open houses there now. */
export async function lockForOpenHouse(tx: ScopedTransaction, listingId: string): Promise<ListingRow> {
  const listing = await lockListing(tx, listingId);
  tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
  refuseOverdue(listing, tx.now);
  if (![...countedStatuses, 'ComingSoon'].includes(listing.standard_status))
    throw new DomainError('invalid_transition', 'Only a listing on the market can have open houses.', { state: listing.standard_status });
  return listing;
}

/** @throws DomainError not_found */
export async function lockOpenHouse(tx: ScopedTransaction, openHouseId: string): Promise<OpenHouseRow> {
  const row = await tx.db.selectFrom('open_house').selectAll().where('id', '=', openHouseId).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('open house', openHouseId);
  return row;
}

/** Two open houses of one listing never overlap; the database refuses what slips through. */
export async function refuseOverlap(tx: ScopedTransaction, listingId: string, times: { readonly startsAt: string; readonly endsAt: string }, except?: string): Promise<void> {
  let query = tx.db.selectFrom('open_house').select('id').where('listing_id', '=', listingId).where('status', '=', 'Active')
    .where('starts_at', '<', new Date(times.endsAt)).where('ends_at', '>', new Date(times.startsAt));
  if (except !== undefined) query = query.where('id', '!=', except);
  if ((await query.executeTakeFirst()) !== undefined) throw new DomainError('conflict', 'There is another open house at that time.');
}
