import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { currency, id, instant, minorUnits, reviewStatus, standardStatus } from '../contract';
import { daysOnMarket } from '../days-on-market';
import { listingPolicy } from '../policy';
import { attributesOf, listingColumns, type ListingRow } from '../store';
import { pageCursor, readCursor } from '../../paging';

const listItem = z.object({
  id, version: z.int(), title: z.string(), listingKey: z.string(), reviewStatus, standardStatus, listPrice: minorUnits.nullable(), closePrice: minorUnits.nullable(), currency,
  unparsedAddress: z.string(), city: z.string(), propertyType: z.string(), bedroomsTotal: z.int().nullable(), bathroomsTotal: z.number().nullable(),
  livingArea: z.number().nullable(), livingAreaUnits: z.string(), listAgentId: id.nullable(), listAgentName: z.string().nullable(), daysOnMarket: z.int(),
  viewCount: z.int().nullable(), saveCount: z.int().nullable(), inquiryCount: z.int().nullable(), coverKey: z.string().nullable(), updatedAt: instant,
  submittedAt: instant.nullable(), canSell: z.boolean().describe('whether the asker decides about its price and state'),
  next: z.object({ kind: z.string(), slot: z.string(), dueAt: instant }).nullable(),
});

/**
 * The records themselves, newest change first: an agency's desk, a moderator's queue, a program's copy. For the public's search by
 * relevance, place and facets see search.listings.
 */
export const listListings = defineQuery({
  name: 'listing.list',
  summary: 'List the listings one may see, newest change first.',
  input: z.object({
    organisationId: id.optional(), listAgentId: id.optional(), reviewStatus: z.array(reviewStatus).optional(), standardStatus: z.array(standardStatus).optional(),
    text: z.string().max(200).optional(), feedSourceId: id.optional(), updatedSince: instant.optional(),
    cursor: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(listItem), nextCursor: z.string().nullable() }),
  permission: 'listing.view',
  sparse: true,
  async run(scope, input) {
    let query = scope.db.selectFrom('listing')
      .innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
      .leftJoin('app_user as agent', 'agent.id', 'listing.list_agent_id')
      .selectAll('listing')
      .select([
        'parcel.unparsed_address', 'parcel.city', 'property.property_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area',
        'property.living_area_units', 'agent.name as agent_name', sql<Date>`now()`.as('asked_at'),
        sql<string | null>`(select r.file_key from media m join media_rendition r on r.media_id = m.id where m.record_type = 'listing' and m.record_id = listing.id
          and m.status = 'ready' order by m.position, m.id, r.width limit 1)`.as('cover_key'),
        sql<{ kind: string; slot: string; due_at: string } | null>`(select json_build_object('kind', d.kind, 'slot', d.slot, 'due_at', d.due_at) from deadline d
          where d.aggregate_type = 'listing' and d.aggregate_id = listing.id and d.state = 'pending' order by d.due_at limit 1)`.as('next'),
      ])
      .where(scope.visible(listingPolicy, 'listing.view', listingColumns));
    if (input.organisationId !== undefined) query = query.where('listing.organisation_id', '=', input.organisationId);
    if (input.listAgentId !== undefined) query = query.where('listing.list_agent_id', '=', input.listAgentId);
    if (input.feedSourceId !== undefined) query = query.where('listing.feed_source_id', '=', input.feedSourceId);
    if (input.reviewStatus !== undefined) query = query.where('listing.review_status', 'in', input.reviewStatus);
    else query = query.where('listing.review_status', '!=', 'deleted');
    if (input.standardStatus !== undefined) query = query.where('listing.standard_status', 'in', input.standardStatus);
    if (input.updatedSince !== undefined) query = query.where('listing.updated_at', '>=', new Date(input.updatedSince));
    if (input.text !== undefined && input.text.trim() !== '') {
      const pattern = `%${input.text.trim().replace(/[\\%_]/g, '\\$&')}%`;
      query = query.where((eb) => eb.or([eb('listing.title', 'ilike', pattern), eb('parcel.unparsed_address', 'ilike', pattern), eb('listing.listing_key', 'ilike', pattern)]));
    }
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(listing.updated_at, listing.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.select(sql<string>`listing.updated_at::text`.as('updated_at_text'))
      .orderBy('listing.updated_at', 'desc').orderBy('listing.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => {
        const listing = row as typeof row & ListingRow;
        const canSell = listingPolicy.permits('listing.market', scope.actor, attributesOf(listing));
        const seesCounts = listingPolicy.permits('listing.viewPrivate', scope.actor, attributesOf(listing));
        return {
          id: row.id, version: row.version, title: row.title, listingKey: row.listing_key, reviewStatus: listing.review_status, standardStatus: listing.standard_status,
          listPrice: row.list_price, closePrice: row.close_price, currency: row.currency, unparsedAddress: row.unparsed_address, city: row.city,
          propertyType: row.property_type, bedroomsTotal: row.bedrooms_total, bathroomsTotal: row.bathrooms_total, livingArea: row.living_area,
          livingAreaUnits: row.living_area_units, listAgentId: row.list_agent_id, listAgentName: row.agent_name, daysOnMarket: daysOnMarket(row, row.asked_at),
          viewCount: seesCounts ? row.view_count : null, saveCount: seesCounts ? row.save_count : null, inquiryCount: seesCounts ? row.inquiry_count : null,
          coverKey: row.cover_key, updatedAt: row.updated_at.toISOString(), submittedAt: row.submitted_at?.toISOString() ?? null, canSell,
          next: !seesCounts || row.next === null ? null : { kind: row.next.kind, slot: row.next.slot, dueAt: new Date(row.next.due_at).toISOString() },
        };
      }),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.updated_at_text, last.id) : null,
    };
  },
});
