import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { currency, id, instant, minorUnits, standardStatus } from '../contract';
import { listingPhoto } from '../detail-contract';
import { cursor, pageOf, pageSize } from '../../fields';
import { pageCursor, readCursor } from '../../paging';
import { signedInUser } from '../../signed-in-user';
import { listingPolicy } from '../policy';
import { coverOf } from '../cover';
import { listingColumns, type ListingRow } from '../store';

const savedItem = z.object({
  id, savedAt: instant, note: z.string(), title: z.string(), standardStatus, listPrice: minorUnits.nullable(), closePrice: minorUnits.nullable(), currency,
  /** What it was asked for when it was saved; null when that is not known. */
  priceWhenSaved: minorUnits.nullable(),
  unparsedAddress: z.string(), city: z.string(), country: z.string(), latitude: z.number().nullable(), longitude: z.number().nullable(), locationPrecision: z.string(),
  propertyType: z.string(), propertySubType: z.string().nullable(), bedroomsTotal: z.int().nullable(), bathroomsTotal: z.number().nullable(),
  livingArea: z.number().nullable(), livingAreaUnits: z.string(), cover: listingPhoto.nullable(),
});

/**
 * The listings one saved, the last first. What left the public market meanwhile is not among them, only counted.
 * Errors: unauthenticated, malformed.
 */
export const listSaved = defineQuery({
  name: 'listing.listSaved',
  summary: 'List the listings one saved, the last first.',
  input: z.object({ cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(savedItem).extend({ gone: z.int().describe('how many more one saved that are not public any more') }),
  permission: 'listing.view',
  sparse: true,
  async run(scope, input) {
    const userId = signedInUser(scope);
    let query = scope.db.selectFrom('saved_listing').innerJoin('listing', 'listing.id', 'saved_listing.listing_id')
      .innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
      .selectAll('listing')
      .select([
        'saved_listing.note', 'saved_listing.saved_at', 'parcel.unparsed_address', 'parcel.city', 'parcel.country', 'parcel.latitude', 'parcel.longitude', 'parcel.location_precision',
        'property.property_type', 'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area', 'property.living_area_units',
        sql<string>`saved_listing.saved_at::text`.as('saved_text'),
        sql<number | null>`coalesce((select p.new_price from price_change p where p.listing_id = listing.id and p.changed_at <= saved_listing.saved_at order by p.changed_at desc limit 1),
          (select p.old_price from price_change p where p.listing_id = listing.id and p.changed_at > saved_listing.saved_at order by p.changed_at limit 1), listing.list_price)`.as('price_when_saved'),
        coverOf('listing.id').as('cover'),
      ])
      .where('saved_listing.user_id', '=', userId).where(scope.visible(listingPolicy, 'listing.view', listingColumns));
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(saved_listing.saved_at, listing.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('saved_listing.saved_at', 'desc').orderBy('listing.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const { gone } = await scope.db.selectFrom('saved_listing').innerJoin('listing', 'listing.id', 'saved_listing.listing_id')
      .select((eb) => eb.fn.countAll<number>().as('gone')).where('saved_listing.user_id', '=', userId)
      .where((eb) => eb.not(scope.visible(listingPolicy, 'listing.view', listingColumns))).executeTakeFirstOrThrow();
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        id: row.id, savedAt: row.saved_at.toISOString(), note: row.note, title: row.title, standardStatus: (row as typeof row & ListingRow).standard_status,
        listPrice: row.list_price, closePrice: row.close_price, currency: row.currency, priceWhenSaved: row.price_when_saved, unparsedAddress: row.unparsed_address,
        city: row.city, country: row.country, latitude: row.latitude, longitude: row.longitude, locationPrecision: row.location_precision,
        propertyType: row.property_type, propertySubType: row.property_sub_type, bedroomsTotal: row.bedrooms_total, bathroomsTotal: row.bathrooms_total,
        livingArea: row.living_area, livingAreaUnits: row.living_area_units, cover: row.cover,
      })),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.saved_text, last.id) : null,
      gone,
    };
  },
});
