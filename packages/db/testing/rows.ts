import { uuidv7 } from '@lintel/kernel';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database } from '../src/generated/tables';

type Tables = Kysely<Database>;
type Values<T extends keyof Database> = Partial<Insertable<Database[T]>>;
type Row<T extends keyof Database> = Selectable<Database[T]>;

let made = 0;

/** A word no other row of this process has. */
function unique(prefix: string): string {
  made += 1;
  return `${prefix}-${process.pid}-${made}`;
}

// Plain rows for tests of what reads them; no command runs and no event is written.

export function insertOrganisation(db: Tables, values: Values<'organisation'> = {}): Promise<Row<'organisation'>> {
  const slug = unique('organisation');
  const calendar = JSON.stringify({ zone: 'America/Los_Angeles', week: {}, holidays: [] });
  return db.insertInto('organisation')
    .values({ id: uuidv7(), kind: 'agency', name: slug, slug, zone: 'America/Los_Angeles', currency: 'USD', country: 'US', calendar, ...values })
    .returningAll().executeTakeFirstOrThrow();
}

export function insertUser(db: Tables, values: Values<'app_user'> = {}): Promise<Row<'app_user'>> {
  const name = unique('person');
  return db.insertInto('app_user').values({ id: uuidv7(), email: `${name}@lintel.test`, name, ...values }).returningAll().executeTakeFirstOrThrow();
}

/** An agent of the organisation unless told otherwise. */
export function insertMembership(db: Tables, values: Values<'membership'> & { readonly user_id: string }): Promise<Row<'membership'>> {
  const scope = { role: 'agent', scope: 'organisation', scope_id: values.organisation_id ?? null };
  return db.insertInto('membership').values({ id: uuidv7(), ...scope, ...values }).returningAll().executeTakeFirstOrThrow();
}

export function insertBuilding(db: Tables, values: Values<'building'> & { readonly organisation_id: string }): Promise<Row<'building'>> {
  return db.insertInto('building').values({ id: uuidv7(), name: unique('building'), zone: 'America/Los_Angeles', ...values }).returningAll().executeTakeFirstOrThrow();
}

export function insertUnit(db: Tables, values: Values<'unit'> & { readonly organisation_id: string; readonly building_id: string }): Promise<Row<'unit'>> {
  return db.insertInto('unit').values({ id: uuidv7(), label: unique('unit'), ...values }).returningAll().executeTakeFirstOrThrow();
}

export function insertParcel(db: Tables, values: Values<'parcel'> = {}): Promise<Row<'parcel'>> {
  const street = unique('main street');
  const place = { unparsed_address: `${street}, Seattle`, normalised_address: `${street} seattle`, city: 'Seattle', country: 'US', zone: 'America/Los_Angeles' };
  return db.insertInto('parcel').values({ id: uuidv7(), ...place, location_precision: 'unknown', ...values }).returningAll().executeTakeFirstOrThrow();
}

/** On a parcel of its own unless one is given. */
export async function insertProperty(db: Tables, values: Values<'property'> & { readonly organisation_id: string }): Promise<Row<'property'>> {
  const parcelId = values.parcel_id ?? (await insertParcel(db)).id;
  const description = { property_type: 'Residential', bedrooms_total: 3, bathrooms_total: 2, features: [], amenities: [] };
  return db.insertInto('property').values({ id: uuidv7(), ...description, ...values, parcel_id: parcelId }).returningAll().executeTakeFirstOrThrow();
}

/** A draft on a property of its own unless one is given. */
export async function insertListing(db: Tables, values: Values<'listing'> & { readonly organisation_id: string }): Promise<Row<'listing'>> {
  const propertyId = values.property_id ?? (await insertProperty(db, { organisation_id: values.organisation_id })).id;
  const draft = { listing_key: unique('L'), title: 'A house', currency: 'USD' };
  return db.insertInto('listing').values({ id: uuidv7(), ...draft, ...values, property_id: propertyId }).returningAll().executeTakeFirstOrThrow();
}

/** What a listing has when it is on the market; spread it over {@link insertListing}'s values. Price in cents. */
export const onMarket = {
  review_status: 'approved', standard_status: 'Active', list_price: 65_000_000, original_list_price: 65_000_000, published_at: new Date('2026-01-05T17:00:00Z'),
} as const satisfies Values<'listing'>;

export function insertFeedSource(db: Tables, values: Values<'feed_source'> & { readonly organisation_id: string }): Promise<Row<'feed_source'>> {
  return db.insertInto('feed_source').values({ id: uuidv7(), name: unique('feed'), kind: 'csv', config: '{}', ...values }).returningAll().executeTakeFirstOrThrow();
}

export function insertLead(db: Tables, values: Values<'lead'> & { readonly organisation_id: string }): Promise<Row<'lead'>> {
  const name = unique('lead');
  return db.insertInto('lead').values({ id: uuidv7(), name, email: `${name}@lintel.test`, source: 'inquiry', ...values }).returningAll().executeTakeFirstOrThrow();
}

/** From a lead of its own unless one is given. */
export async function insertInquiry(
  db: Tables, values: Values<'inquiry'> & { readonly organisation_id: string; readonly listing_id: string },
): Promise<Row<'inquiry'>> {
  const leadId = values.lead_id ?? (await insertLead(db, { organisation_id: values.organisation_id })).id;
  return db.insertInto('inquiry').values({ id: uuidv7(), question: 'Is it still available?', ...values, lead_id: leadId }).returningAll().executeTakeFirstOrThrow();
}

/** The public page of a person of their own, who is an agent of the agency, unless one is given. */
export async function insertAgent(db: Tables, values: Values<'agent_profile'> & { readonly agency_id: string }): Promise<Row<'agent_profile'>> {
  const userId = values.user_id ?? (await insertUser(db)).id;
  if (values.user_id === undefined) await insertMembership(db, { user_id: userId, organisation_id: values.agency_id });
  return db.insertInto('agent_profile').values({ id: uuidv7(), slug: unique('agent'), ...values, user_id: userId }).returningAll().executeTakeFirstOrThrow();
}

/** Handed in, and good for two years. */
export function insertLicence(db: Tables, values: Values<'licence'> & { readonly agent_id: string }): Promise<Row<'licence'>> {
  const expiresAt = new Date(Date.now() + 730 * 86_400_000);
  const paper = { kind: 'broker', jurisdiction: 'US-WA', number: unique('N'), holder_name: 'A holder', expires_on: expiresAt.toISOString().slice(0, 10), expires_at: expiresAt };
  return db.insertInto('licence').values({ id: uuidv7(), ...paper, ...values }).returningAll().executeTakeFirstOrThrow();
}

/** An event, not yet in the order: give it a row of event_pending for the sequencer, or of event_order. */
export function insertEvent(db: Tables, values: Values<'event'> = {}): Promise<Row<'event'>> {
  const origin = { origin: 'cli', correlation_id: unique('correlation'), data: '{}' };
  return db.insertInto('event')
    .values({ id: uuidv7(), type: 'probe.happened', version: 1, aggregate_type: 'probe', aggregate_id: uuidv7(), aggregate_version: 1, ...origin, ...values })
    .returningAll().executeTakeFirstOrThrow();
}
