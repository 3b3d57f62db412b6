import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { currency, id, instant, minorUnits, standardStatus } from '../contract';
import { publicStatuses } from '../lifecycle';
import { listingPolicy } from '../policy';
import { attributesOf, listingColumns, type ListingRow } from '../store';

/** A moment in the life of a property on the market. */
const moment = z.object({
  listingId: id,
  at: instant,
  kind: z.enum(['listed', 'price', 'status', 'sold']),
  /** The asking price from then on; of a sale, what was paid. */
  price: minorUnits.nullable(),
  currency,
  status: standardStatus.nullable().describe('of a change of status; null for one that is not for this reader, when it left the market'),
});
export type HistoryMoment = z.infer<typeof moment>;

/**
 * What happened to a property on the market, oldest first: when it was listed and at which price, each change of price and status, and sales —
 * of this listing and of the place's other listings that the asker may see.
 * Errors: not_found.
 */
export const getHistory = defineQuery({
  name: 'listing.history',
  summary: 'Read the price and status history of a listing and of its place.',
  input: z.object({ id }),
  output: z.object({ id, moments: z.array(moment) }),
  permission: 'listing.view',
  async run(scope, input) {
    const listings = await listingsOfSamePlace(scope, input.id);
    if (!listings.some((listing) => listing.id === input.id)) throw notFound('listing', input.id);
    const ids = listings.map((listing) => listing.id);
    const [prices, statuses] = await Promise.all([
      scope.db.selectFrom('price_change').select(['listing_id', 'old_price', 'new_price', 'currency', 'changed_at']).where('listing_id', 'in', ids).orderBy('changed_at').execute(),
      scope.db.selectFrom('listing_status_change').select(['listing_id', 'to_status', 'changed_at']).where('listing_id', 'in', ids).where('lifecycle', '=', 'market')
        .orderBy('changed_at').execute(),
    ]);
    const moments = listings.flatMap((listing) => momentsOf(scope, listing, prices.filter((p) => p.listing_id === listing.id), statuses.filter((s) => s.listing_id === listing.id)));
    return { id: input.id, moments: moments.toSorted((a, b) => a.at.localeCompare(b.at)) };
  },
});

interface Price {
  readonly new_price: number;
  readonly old_price: number | null;
  readonly changed_at: Date;
}

interface Status {
  readonly to_status: string;
  readonly changed_at: Date;
}

/** One place may be described by several agencies, one after the other. */
async function listingsOfSamePlace(scope: Scope, listingId: string): Promise<readonly ListingRow[]> {
  const rows = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').selectAll('listing')
    .where('property.parcel_id', '=', (eb) => eb.selectFrom('listing as own').innerJoin('property as described', 'described.id', 'own.property_id')
      .select('described.parcel_id').where('own.id', '=', listingId))
    .where(scope.visible(listingPolicy, 'listing.view', listingColumns)).orderBy('listing.created_at').limit(100).execute();
  return rows as readonly ListingRow[];
}

function momentsOf(scope: Scope, listing: ListingRow, prices: readonly Price[], statuses: readonly Status[]): readonly HistoryMoment[] {
  const base = { listingId: listing.id, currency: listing.currency };
  const seesAll = listingPolicy.permits('listing.viewPrivate', scope.actor, attributesOf(listing));
  const asked = prices[0]?.old_price ?? listing.original_list_price ?? listing.list_price;
  const listed = listing.published_at ?? listing.on_market_at;
  const sold = listing.standard_status === 'Closed' ? (listing.close_date ?? listing.status_changed_at) : null;
  return [
    ...(listed === null || asked === null ? [] : [{ ...base, at: listed.toISOString(), kind: 'listed' as const, price: asked, status: null }]),
    ...prices.map((p) => ({ ...base, at: p.changed_at.toISOString(), kind: 'price' as const, price: p.new_price, status: null })),
    ...statuses.filter((s) => s.to_status !== 'Closed' && !isBeginning(s, listed))
      .map((s) => ({ ...base, at: s.changed_at.toISOString(), kind: 'status' as const, price: null, status: shownStatus(s.to_status, seesAll) })),
    ...(sold === null ? [] : [{ ...base, at: sold.toISOString(), kind: 'sold' as const, price: listing.close_price, status: 'Closed' as const }]),
  ];
}

/** Going live, in the same transaction, is told as "listed". */
function isBeginning(status: Status, listed: Date | null): boolean {
  return listed !== null && status.changed_at <= listed;
}

/** Why a listing left the market — held, withdrawn, expired — is between the agency and its client. */
function shownStatus(status: string, seesAll: boolean): HistoryMoment['status'] {
  const known = standardStatus.parse(status);
  return seesAll || publicStatuses.some((each) => each === known) ? known : null;
}
