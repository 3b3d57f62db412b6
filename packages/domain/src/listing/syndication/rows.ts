import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { publicStatuses } from '../lifecycle';
import { listingPolicy } from '../policy';
import { listingColumns } from '../store';

export interface Syndicated {
  readonly organisationId: string;
  readonly withClosed: boolean;
}

/** The listings of an organisation that anyone may see: those on the market and, when asked for, those that were sold. */
export function published(scope: Scope, { organisationId, withClosed }: Syndicated) {
  return scope.db.selectFrom('listing')
    .innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id').innerJoin('organisation', 'organisation.id', 'listing.organisation_id')
    .leftJoin('app_user as agent', 'agent.id', 'listing.list_agent_id')
    .where('listing.organisation_id', '=', organisationId).where('listing.review_status', '=', 'approved')
    .where('listing.standard_status', 'in', publicStatuses.filter((status) => withClosed || status !== 'Closed'))
    .where(scope.visible(listingPolicy, 'listing.view', listingColumns));
}

const shown = sql`m.record_type = 'listing' and m.record_id = listing.id and m.status = 'ready' and m.kind <> 'document'`;
/** The widest picture that every program can read. */
const picture = sql`(select r.file_key from media_rendition r where r.media_id = m.id order by (r.format = 'jpeg') desc, (r.format = 'webp') desc, r.width desc limit 1)`;

/** Everything a feed says of a listing, a page of them in one statement. */
export function syndicatedRows(scope: Scope, which: Syndicated) {
  return published(scope, which).select([
    'listing.id', 'listing.listing_key', 'listing.standard_status', 'listing.list_price', 'listing.close_price', 'listing.close_date', 'listing.published_at', 'listing.currency', 'listing.title',
    'listing.public_remarks', 'parcel.unparsed_address', 'parcel.city', 'parcel.state_or_province', 'parcel.postal_code', 'parcel.country', 'parcel.zone', 'parcel.latitude', 'parcel.longitude',
    'parcel.location_precision', 'property.property_type', 'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area',
    'property.living_area_units', 'property.lot_size_area', 'property.lot_size_units', 'property.year_built', 'property.year_renovated', 'property.stories', 'property.features',
    'property.amenities', 'organisation.name as organisation_name', 'agent.name as agent_name',
    // A change of photos counts as a change.
    sql<string>`greatest(listing.updated_at, property.updated_at, (select max(m.updated_at) from media m where m.record_type = 'listing' and m.record_id = listing.id))::text`.as('modified_at'),
    sql<readonly MediaRow[]>`(select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'url', m.url, 'key', ${picture}, 'caption', m.caption, 'alt', m.alt_text,
      'updated_at', m.updated_at) order by (m.id = listing.cover_media_id) desc nulls last, m.position, m.id), '[]') from media m where ${shown})`.as('media'),
  ]);
}

/** One hash of everything {@link syndicatedRows} reads, by the versions of what it is read from. */
export function stateOf(scope: Scope, which: Syndicated) {
  return published(scope, which).select(
    sql<string>`encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', listing.id, listing.version, property.version, parcel.version, agent.name,
      listing.cover_media_id,
      (select string_agg(concat_ws(' ', m.id, m.version, m.position, m.updated_at), ' ' order by m.id) from media m where m.record_type = 'listing' and m.record_id = listing.id)), ',' order by listing.id), '')
      || max(organisation.name), 'utf8')), 'hex')`.as('state'),
  );
}

interface MediaRow {
  readonly id: string;
  readonly kind: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly caption: string;
  readonly alt: string;
  readonly updated_at: string;
}

export type SyndicatedRow = Awaited<ReturnType<ReturnType<typeof syndicatedRows>['execute']>>[number];
