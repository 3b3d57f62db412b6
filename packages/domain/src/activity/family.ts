import type { Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { TimelineRecord } from './contract';
import type { RecordRef } from './subject';

type Dwelling = 'listing' | 'property' | 'parcel';

/** The listings whose life is part of a record's. */
const listingsOf: Readonly<Record<Dwelling, string>> = {
  listing: 'select id, property_id from listing where id = $1',
  property: 'select id, property_id from listing where property_id = $1',
  parcel: 'select l.id, l.property_id from listing l join property p on p.id = l.property_id where p.parcel_id = $1',
};

const dwelling = (listings: string) => `
  with l as (${listings}), i as (select inquiry.id from inquiry join l on inquiry.listing_id = l.id)
  select 'listing' as type, id from l
  union select 'property', property_id from l
  union select 'inquiry', id from i
  union select 'deadline', d.id from l join deadline d on d.aggregate_type = 'listing' and d.aggregate_id = l.id
  union select 'deadline', d.id from i join deadline d on d.aggregate_type = 'inquiry' and d.aggregate_id = i.id`;

const conversation = (inquiries: string) => `
  with i as (${inquiries})
  select 'inquiry' as type, id from i
  union select 'lead', lead_id from i
  union select 'deadline', d.id from i join deadline d on d.aggregate_type = 'inquiry' and d.aggregate_id = i.id`;

/** What belongs to a record besides itself. An organisation's history is found by its id on every event instead. */
const statements: Readonly<Record<Exclude<TimelineRecord, 'organisation'>, string>> = {
  listing: dwelling(listingsOf.listing),
  property: dwelling(listingsOf.property),
  parcel: `${dwelling(listingsOf.parcel)} union select 'property', id from property where parcel_id = $1`,
  inquiry: conversation('select id, lead_id from inquiry where id = $1'),
  lead: conversation('select id, lead_id from inquiry where lead_id = $1'),
  building: `
    select 'unit' as type, id from unit where building_id = $1
    union select 'verification', id from verification where building_id = $1
    union select 'lease', id from lease where building_id = $1
    union select 'house_rules', id from house_rule where building_id = $1
    union select 'residency', id from residency where building_id = $1
    union select 'unit_code', id from unit_code where building_id = $1
    union select 'sla_policy', id from sla_policy where building_id = $1
    union select 'maintenance_plan', id from maintenance_plan where building_id = $1
    union select 'deadline', d.id from deadline d where d.aggregate_type in ('verification', 'lease', 'house_rules') and d.aggregate_id in (
      select id from verification where building_id = $1 union all select id from lease where building_id = $1 union all select id from house_rule where building_id = $1)`,
  verification: `
    select 'residency' as type, id from residency where verification_id = $1
    union select 'deadline', id from deadline where aggregate_type = 'verification' and aggregate_id = $1`,
  ticket: `select 'deadline' as type, id from deadline where aggregate_type = 'ticket' and aggregate_id = $1`,
  user: `
    select 'session' as type, id from session where user_id = $1
    union select 'membership', id from membership where user_id = $1
    union select 'api_key', id from api_key where user_id = $1`,
};

/** The aggregates whose events make up a record's timeline, itself included. Who may see which is judged afterwards, event by event. */
export async function familyOf(scope: Scope, type: Exclude<TimelineRecord, 'organisation'>, id: string): Promise<readonly RecordRef[]> {
  const related = await runStatement<RecordRef>(scope.db, statements[type], [id]);
  return [{ type, id }, ...related.filter((ref) => ref.type !== type || ref.id !== id)];
}
