import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { coverOf, listingColumns, listingPolicy, type ListingRow } from '../../listing';
import { type matchCard, savedSearchDetail } from '../contract';
import type { MatchKind } from '../store';
import { savedSearchRows, toItem } from './rows';

/** One of one's saved searches with what it found last, as cards of what one may see now. Errors: not_found. */
export const getSavedSearch = defineQuery({
  name: 'savedSearch.get',
  summary: 'Read one of your saved searches with its latest matches.',
  input: z.object({ id, limit: z.int().min(1).max(100).default(24).describe('how many matches at most') }),
  output: savedSearchDetail,
  permission: 'savedSearch.own',
  async run(scope, input) {
    const row = await savedSearchRows(scope).where('saved_search.id', '=', input.id).executeTakeFirst();
    if (row === undefined) throw notFound('saved search', input.id);
    return { ...toItem(row), matches: await latestMatches(scope, input.id, input.limit) };
  },
});

/** Each listing once, by what was found of it last. */
async function latestMatches(scope: Scope, searchId: string, limit: number): Promise<z.infer<typeof matchCard>[]> {
  const latest = sql<{ listing_id: string; kind: MatchKind; matched_at: Date; alerted: boolean }>`(select distinct on (m.listing_id) m.listing_id, m.kind, m.matched_at, m.alerted
    from saved_search_match m where m.saved_search_id = ${searchId} order by m.listing_id, m.matched_at desc, m.event_id desc)`;
  const rows = await scope.db.selectFrom(latest.as('found')).innerJoin('listing', 'listing.id', 'found.listing_id')
    .innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select([
      'listing.id', 'listing.title', 'listing.standard_status', 'listing.list_price', 'listing.currency', 'found.kind', 'found.matched_at', 'found.alerted',
      'parcel.unparsed_address', 'parcel.city', 'parcel.country', 'parcel.latitude', 'parcel.longitude', 'parcel.location_precision', 'property.property_type',
      'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area', 'property.living_area_units',
      coverOf('listing.id').as('cover'),
    ])
    .where(scope.visible(listingPolicy, 'listing.view', listingColumns)).orderBy('found.matched_at', 'desc').orderBy('listing.id', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id, title: row.title, standardStatus: (row as typeof row & Pick<ListingRow, 'standard_status'>).standard_status, listPrice: row.list_price,
    currency: row.currency, unparsedAddress: row.unparsed_address, city: row.city, country: row.country, latitude: row.latitude, longitude: row.longitude,
    locationPrecision: row.location_precision, propertyType: row.property_type, propertySubType: row.property_sub_type, bedroomsTotal: row.bedrooms_total,
    bathroomsTotal: row.bathrooms_total, livingArea: row.living_area, livingAreaUnits: row.living_area_units, cover: row.cover, kind: row.kind,
    matchedAt: row.matched_at.toISOString(), isAlerted: row.alerted,
  }));
}
