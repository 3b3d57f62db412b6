import { uuidv7 } from '@lintel/kernel';
import type { Insertable, Updateable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertFeedSource, insertListing, insertParcel, insertProperty } from '../../testing/index';
import type { Sample, Violations } from './sample';

const parcel = (values: Partial<Insertable<Database['parcel']>>) => ({ db }: Sample) => insertParcel(db, values);
const property = (values: Partial<Insertable<Database['property']>>) => (s: Sample) => insertProperty(s.db, { organisation_id: s.organisationId, ...values });
const draft = (values: Updateable<Database['listing']>) => (s: Sample) => s.db.updateTable('listing').set(values).where('id', '=', s.listingId).execute();
const active = (values: Updateable<Database['listing']>) => (s: Sample) => s.db.updateTable('listing').set(values).where('id', '=', s.activeListingId).execute();

const priceChange = (values: Partial<Insertable<Database['price_change']>>) => (s: Sample) =>
  s.db.insertInto('price_change')
    .values({ id: uuidv7(), organisation_id: s.organisationId, listing_id: s.listingId, old_price: 1, new_price: 2, currency: 'USD', ...values }).execute();

const statusChange = (lifecycle: string, from: string, to: string) => (s: Sample) =>
  s.db.insertInto('listing_status_change')
    .values({ id: uuidv7(), organisation_id: s.organisationId, listing_id: s.listingId, lifecycle, from_status: from, to_status: to }).execute();

/** Hours of one day, UTC. */
const openHouse = (from: number, until: number, values: Partial<Insertable<Database['open_house']>> = {}) => (s: Sample) =>
  s.db.insertInto('open_house').values({
    id: uuidv7(), organisation_id: s.organisationId, listing_id: s.activeListingId,
    starts_at: new Date(Date.UTC(2027, 0, 9, from)), ends_at: new Date(Date.UTC(2027, 0, 9, until)), ...values,
  }).execute();

const listView = (values: Partial<Insertable<Database['list_view']>>) => (s: Sample) =>
  s.db.insertInto('list_view').values({ id: uuidv7(), user_id: s.userId, list: 'listings', name: 'Mine', query: 'mine=1', ...values }).execute();
const savedSearch = (values: Partial<Insertable<Database['saved_search']>>) => (s: Sample) =>
  s.db.insertInto('saved_search').values({ id: uuidv7(), user_id: s.userId, name: 'homes', criteria: '{}', frequency: 'daily', ...values }).returning('id').executeTakeFirstOrThrow();

const feedSource = (values: Partial<Insertable<Database['feed_source']>>) => (s: Sample) => insertFeedSource(s.db, { organisation_id: s.organisationId, ...values });
const feedRun = (values: Partial<Insertable<Database['feed_run']>>) => (s: Sample) =>
  s.db.insertInto('feed_run').values({ id: uuidv7(), organisation_id: s.organisationId, feed_source_id: s.feedSourceId, state: 'interrupted', ...values })
    .returning('id').executeTakeFirstOrThrow();

const feedPhoto = (values: Partial<Insertable<Database['feed_photo']>>) => (s: Sample) =>
  s.db.insertInto('feed_photo').values({ id: uuidv7(), organisation_id: s.organisationId, listing_id: s.listingId, url: 'https://photos.test/1.jpg', position: 0, ...values }).execute();

const then = new Date('2026-03-01T00:00:00Z');

export const listingViolations: Violations = {
  parcel_country_check: [parcel({ country: 'us' })],
  parcel_coordinates_check: [parcel({ latitude: 91, longitude: 0 }), parcel({ latitude: 0, longitude: -181 }), parcel({ latitude: 47 })],
  parcel_location_precision_check: [parcel({ location_precision: 'near', latitude: 1, longitude: 1 })],
  parcel_location_known_check: [parcel({ location_precision: 'exact' })],
  parcel_relatives_check: [
    (s) => s.db.updateTable('parcel').set({ parent_id: s.parcelId }).where('id', '=', s.parcelId).execute(),
    (s) => s.db.updateTable('parcel').set({ merged_into_id: s.parcelId }).where('id', '=', s.parcelId).execute(),
  ],
  parcel_version_check: [parcel({ version: 0 })],
  property_parcel_id_fkey: [property({ parcel_id: uuidv7() })],
  property_type_check: [property({ property_type: 'Castle' })],
  property_units_check: [property({ living_area_units: 'Feet' }), property({ lot_size_units: 'Feet' })],
  property_counts_check: [property({ bedrooms_total: -1 }), property({ bathrooms_total: -1 }), property({ stories: -1 })],
  property_areas_check: [property({ living_area: 0, living_area_m2: 0 }), property({ lot_size_area: 0 }), property({ living_area: 100 })],
  property_years_check: [property({ year_built: 99 }), property({ year_renovated: 3000 })],
  property_version_check: [property({ version: 0 })],
  listing_review_status_check: [draft({ review_status: 'lost' })],
  listing_standard_status_check: [active({ standard_status: 'Sold' })],
  listing_money_check: [draft({ list_price: -1 }), draft({ original_list_price: -1 }), draft({ close_price: -1 })],
  listing_currency_check: [draft({ currency: 'us$' })],
  listing_reviewed_check: [draft({ standard_status: 'Canceled' }), active({ standard_status: 'Withdrawn', review_status: 'draft', published_at: null })],
  listing_submitted_check: [draft({ review_status: 'submitted' })],
  listing_changes_requested_check: [
    draft({ review_status: 'changes_requested', reviewed_at: then }),
    draft({ review_status: 'changes_requested', reviewed_at: then, review_note: '' }),
    draft({ review_status: 'changes_requested', review_note: 'photos' }),
  ],
  listing_offered_check: [active({ published_at: null })],
  listing_published_check: [active({ standard_status: 'Withdrawn', list_price: null }), draft({ published_at: then, list_price: 1 })],
  listing_priced_check: [draft({ review_status: 'approved', standard_status: 'Pending' })],
  listing_closed_check: [active({ standard_status: 'Closed' }), active({ standard_status: 'Closed', close_date: then }), active({ standard_status: 'Closed', close_price: 1 })],
  listing_feed_check: [draft({ source_key: 'x' }), (s) => draft({ feed_source_id: s.feedSourceId })(s)],
  listing_removed_check: [active({ standard_status: 'Removed' })],
  listing_days_on_market_check: [draft({ market_counted_from: then }), active({ days_on_market_seconds: -1 })],
  listing_counts_check: [draft({ view_count: -1 }), draft({ save_count: -1 }), draft({ inquiry_count: -1 })],
  listing_json_check: [draft({ review_findings: '{}' }), draft({ extra_fields: '[]' })],
  listing_version_check: [draft({ version: 0 })],
  listing_property_id_organisation_id_fkey: [(s) => insertListing(s.db, { organisation_id: s.otherOrganisationId, property_id: s.propertyId })],
  listing_feed_source_id_organisation_id_fkey: [
    (s) => insertListing(s.db, { organisation_id: s.otherOrganisationId, feed_source_id: s.feedSourceId, source_key: 'theirs' }),
  ],
  listing_feed_source_id_source_key_key: [async (s) => {
    await insertListing(s.db, { organisation_id: s.organisationId, feed_source_id: s.feedSourceId, source_key: 'same' });
    await insertListing(s.db, { organisation_id: s.organisationId, feed_source_id: s.feedSourceId, source_key: 'same' });
  }],
  price_change_money_check: [priceChange({ new_price: -1 }), priceChange({ old_price: -1 }), priceChange({ new_price: 1 })],
  price_change_currency_check: [priceChange({ currency: '$' })],
  price_change_listing_id_organisation_id_fkey: [(s) => priceChange({ organisation_id: s.otherOrganisationId })(s)],
  listing_status_change_status_check: [
    statusChange('review', 'draft', 'Active'), statusChange('review', 'Active', 'draft'), statusChange('market', 'draft', 'Active'), statusChange('market', 'Active', 'draft'),
    statusChange('weather', 'draft', 'submitted'),
  ],
  listing_status_change_moves_check: [statusChange('market', 'Active', 'Active')],
  open_house_status_check: [openHouse(1, 2, { status: 'Over' })],
  open_house_time_check: [openHouse(2, 2)],
  open_house_version_check: [openHouse(1, 2, { version: 0 })],
  open_house_no_overlap: [async (s) => {
    await openHouse(10, 12)(s);
    await openHouse(12, 13)(s);
    await openHouse(10, 12, { status: 'Canceled' })(s);
    await openHouse(11, 14)(s);
  }],
  list_view_list_check: [listView({ list: 'everything' })],
  list_view_name_check: [listView({ name: '' })],
  list_view_name_idx: [async (s) => {
    await listView({ name: 'Mine' })(s);
    await listView({ name: 'MINE' })(s);
  }],
  list_view_default_idx: [async (s) => {
    await listView({ name: 'One', is_default: true })(s);
    await listView({ name: 'Two', is_default: true })(s);
  }],
  list_view_version_check: [listView({ version: 0 })],
  saved_search_frequency_check: [savedSearch({ frequency: 'hourly' })],
  saved_search_status_check: [savedSearch({ status: 'on' })],
  saved_search_alerted_through_check: [savedSearch({ alerted_through: -1 })],
  saved_search_version_check: [savedSearch({ version: 0 })],
  saved_search_match_kind_check: [async (s) => {
    const { id } = await savedSearch({})(s);
    await s.db.insertInto('saved_search_match').values({ saved_search_id: id, listing_id: s.listingId, kind: 'old', event_id: uuidv7() }).execute();
  }],
  feed_source_kind_check: [feedSource({ kind: 'fax' })],
  feed_source_status_check: [feedSource({ status: 'on' })],
  feed_source_cursor_check: [feedSource({ cursor_key: 'k' })],
  feed_source_version_check: [feedSource({ version: 0 })],
  feed_source_interval_check: [feedSource({ interval_minutes: 60 }), feedSource({ kind: 'reso_web_api', interval_minutes: 1 })],
  feed_source_token_check: [feedSource({ token: Buffer.from('sealed') })],
  feed_source_failures_check: [feedSource({ failures: -1 }), feedSource({ failures: 1 }), feedSource({ failing_since: then }), feedSource({ alarmed: true })],
  feed_run_state_check: [feedRun({ state: 'waiting', finished_at: then })],
  feed_run_finished_check: [feedRun({ state: 'done' }), feedRun({ state: 'running', finished_at: then })],
  feed_run_counts_check: [feedRun({ rows_done: -1 }), feedRun({ rows_total: -1 }), feedRun({ rejected: -1 })],
  feed_run_plan_check: [feedRun({ file_key: 'imports/a' })],
  feed_run_claim_check: [feedRun({ claimed_by: 'a worker' })],
  feed_run_version_check: [feedRun({ version: 0 })],
  feed_run_feed_source_id_organisation_id_fkey: [(s) => feedRun({ organisation_id: s.otherOrganisationId })(s)],
  feed_run_running_key: [async (s) => {
    await feedRun({ state: 'running' })(s);
    await feedRun({ state: 'running', dry_run: true })(s);
    await feedRun({ state: 'running' })(s);
  }],
  feed_photo_state_check: [feedPhoto({ state: 'lost' })],
  feed_photo_media_check: [feedPhoto({ state: 'ready' }), feedPhoto({ state: 'moved' })],
  feed_photo_problem_check: [feedPhoto({ state: 'failed' })],
  feed_photo_position_check: [feedPhoto({ position: -1 })],
  feed_photo_attempts_check: [feedPhoto({ attempts: -1 })],
  feed_photo_version_check: [feedPhoto({ version: 0 })],
  feed_photo_listing_id_organisation_id_fkey: [(s) => feedPhoto({ organisation_id: s.otherOrganisationId })(s)],
  feed_photo_media_id_organisation_id_fkey: [feedPhoto({ media_id: uuidv7() })],
  feed_row_error_line_check: [async (s) => {
    const { id } = await feedRun({})(s);
    await s.db.insertInto('feed_row_error').values({ feed_run_id: id, line: -1, field: 'price', code: 'x', message: 'x' }).execute();
  }],
};
