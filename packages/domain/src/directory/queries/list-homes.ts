import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { coverOf, listingColumns, listingPolicy, publicStatuses } from '../../listing';
import { pageCursor, readCursor } from '../../paging';
import { homePage, homesInput } from '../contract';

const statuses = { on_market: publicStatuses.filter((status) => status !== 'Closed'), closed: ['Closed'] } as const;

/** The public homes of an agent or an agency, what changed last first. Errors: malformed. */
export const listHomes = defineQuery({
  name: 'agent.listHomes',
  summary: 'List the public homes of an agent or an agency.',
  input: homesInput,
  output: homePage,
  permission: 'listing.view',
  async run(scope, input) {
    let query = scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
      .select([
        'listing.id', 'listing.standard_status', 'listing.list_price', 'listing.close_price', 'listing.currency', 'parcel.unparsed_address', 'parcel.city', 'property.property_type',
        'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area', 'property.living_area_units', coverOf('listing.id').as('cover'),
        sql<string>`listing.status_changed_at::text`.as('at'),
      ])
      .where('listing.review_status', '=', 'approved').where('listing.standard_status', 'in', [...statuses[input.are]])
      .where(scope.visible(listingPolicy, 'listing.view', listingColumns));
    if (input.agencyId !== undefined) query = query.where('listing.organisation_id', '=', input.agencyId);
    if (input.agentId !== undefined) {
      const agent = await scope.db.selectFrom('agent_profile').select('user_id').where('id', '=', input.agentId).executeTakeFirst();
      if (agent === undefined) throw notFound('agent', input.agentId);
      query = query.where('listing.list_agent_id', '=', agent.user_id);
    }
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(listing.status_changed_at, listing.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('listing.status_changed_at', 'desc').orderBy('listing.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        id: row.id, standardStatus: row.standard_status, listPrice: row.list_price, closePrice: row.close_price, currency: row.currency, unparsedAddress: row.unparsed_address, city: row.city,
        propertyType: row.property_type, propertySubType: row.property_sub_type, bedroomsTotal: row.bedrooms_total, bathroomsTotal: row.bathrooms_total, livingArea: row.living_area,
        livingAreaUnits: row.living_area_units, cover: row.cover,
      })),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.at, last.id) : null,
    };
  },
});
