import { compiledOnce, defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { listingDetail } from '../detail-contract';
import { toDetail } from '../detail';
import { listingPolicy } from '../policy';
import { attributesOf, type ListingRow } from '../store';
import { getHistory } from './get-history';
import { listOpenHouses } from './list-open-houses';

/** One listing with its property, place and photos. Errors: not_found. */
export const getListing = defineQuery({
  name: 'listing.get',
  summary: 'Read one listing.',
  input: z.object({ id }),
  output: listingDetail,
  permission: 'listing.view',
  sparse: true,
  related: {
    openHouses: { query: listOpenHouses, inputOf: ({ id: listingId }) => ({ listingId }) },
    history: { query: getHistory, inputOf: ({ id: listingId }) => ({ id: listingId }) },
  },
  async run(scope, input) {
    const [row] = await detailById.execute(scope.db, input.id);
    if (row === undefined) throw notFound('listing', input.id);
    scope.authorise(listingPolicy, 'listing.view', attributesOf(row as DetailRow & ListingRow));
    return toDetail(scope, row);
  },
});

/** The most-read record there is: its statement is built once, and the policy judges the row. */
const detailById = compiledOnce((db, listingId: string) => detailRows(db).where('listing.id', '=', listingId));

/** Everything a detail page shows, in one statement. */
function detailRows(db: Scope['db']) {
  return db.selectFrom('listing')
    .innerJoin('property', 'property.id', 'listing.property_id')
    .innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .innerJoin('organisation', 'organisation.id', 'listing.organisation_id')
    .leftJoin('app_user as agent', 'agent.id', 'listing.list_agent_id')
    .selectAll('listing')
    .select([
      'property.parcel_id', 'property.property_type', 'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area',
      'property.living_area_units', 'property.living_area_m2', 'property.lot_size_area', 'property.lot_size_units', 'property.year_built',
      'property.year_renovated', 'property.stories', 'property.features', 'property.amenities',
      'parcel.unparsed_address', 'parcel.city', 'parcel.state_or_province', 'parcel.postal_code', 'parcel.country', 'parcel.zone', 'parcel.latitude',
      'parcel.longitude', 'parcel.location_precision', 'organisation.name as organisation_name', 'agent.name as agent_name',
      sql<Date>`now()`.as('asked_at'),
      sql<readonly PhotoRow[]>`(select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'status', m.status, 'width', m.width, 'height', m.height,
        'blurhash', m.blurhash, 'caption', m.caption, 'alt', m.alt_text, 'url', m.url, 'renditions', (select coalesce(json_agg(json_build_object('width', r.width,
        'format', r.format, 'key', r.file_key) order by r.width), '[]') from media_rendition r where r.media_id = m.id)) order by m.position, m.id), '[]')
        from media m where m.record_type = 'listing' and m.record_id = listing.id and m.status not in ('deleted', 'rejected'))`.as('media'),
      sql<readonly DeadlineRow[]>`(select coalesce(json_agg(json_build_object('kind', d.kind, 'slot', d.slot, 'due_at', d.due_at, 'rule', d.rule) order by d.due_at), '[]')
        from deadline d where d.aggregate_type = 'listing' and d.aggregate_id = listing.id and d.state = 'pending')`.as('deadlines'),
    ]);
}

interface DeadlineRow {
  readonly kind: string;
  readonly slot: string;
  readonly due_at: string;
  readonly rule: Record<string, unknown>;
}

export interface PhotoRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly blurhash: string | null;
  readonly caption: string;
  readonly alt: string;
  readonly url: string | null;
  readonly renditions: readonly { readonly width: number; readonly format: string; readonly key: string }[];
}

export type DetailRow = NonNullable<Awaited<ReturnType<ReturnType<typeof detailRows>['executeTakeFirst']>>>;
