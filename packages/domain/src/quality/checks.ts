import type { QualityCheck } from './contract';

/** One thing that may be wrong with records, in SQL. */
export interface Check {
  readonly id: QualityCheck;
  /** Rows of record_id, record_type, name, organisation_id, since, value that are wrong. `$1`: the organisation, or null for all. */
  readonly wrong: string;
  /** How many were looked at: a number alone says little without it. */
  readonly looked: string;
}

const onMarket = `l.review_status = 'approved' and l.standard_status in ('Active', 'ComingSoon', 'ActiveUnderContract')`;
const ofOne = (alias: string) => `($1::uuid is null or ${alias}.organisation_id = $1::uuid)`;
const listingsOnMarket = `select count(*) from listing l where ${onMarket} and ${ofOne('l')}`;
const listing = (since: string, value = 'null::float8') => `select l.id as record_id, 'listing' as record_type, l.title as name, l.organisation_id, ${since} as since, ${value} as value`;

/** A price is odd beyond this multiple, or under this part, of the median of its neighbours: listings of the same kind in the same city. */
const oddFactor = 4;
const fewestNeighbours = 8;

export const checks: readonly Check[] = [
  {
    id: 'listings_without_photos', looked: listingsOnMarket,
    wrong: `${listing('l.status_changed_at')} from listing l where ${onMarket} and ${ofOne('l')}
      and not exists (select from media m where m.record_type = 'listing' and m.record_id = l.id and m.kind = 'photo' and m.status = 'ready')`,
  },
  {
    id: 'listings_without_place', looked: listingsOnMarket,
    wrong: `${listing('l.status_changed_at')} from listing l join property p on p.id = l.property_id join parcel a on a.id = p.parcel_id
      where ${onMarket} and ${ofOne('l')} and (a.latitude is null or a.location_precision = 'unknown')`,
  },
  {
    id: 'price_outliers', looked: listingsOnMarket,
    wrong: `${listing('l.status_changed_at', 'round((l.list_price / p.living_area_m2 / usual.price)::numeric, 2)::float8')} from listing l join property p on p.id = l.property_id join parcel a on a.id = p.parcel_id
      join (select a.city, a.country, p.property_type, l.currency, percentile_cont(0.5) within group (order by l.list_price / p.living_area_m2) as price
        from listing l join property p on p.id = l.property_id join parcel a on a.id = p.parcel_id
        where ${onMarket} and l.list_price > 0 and p.living_area_m2 > 0 group by 1, 2, 3, 4 having count(*) >= ${fewestNeighbours}) usual
        on usual.city = a.city and usual.country = a.country and usual.property_type = p.property_type and usual.currency = l.currency
      where ${onMarket} and ${ofOne('l')} and l.list_price > 0 and p.living_area_m2 > 0 and usual.price > 0
        and (l.list_price / p.living_area_m2 > ${oddFactor} * usual.price or l.list_price / p.living_area_m2 * ${oddFactor} < usual.price)`,
  },
  {
    id: 'listings_without_agent', looked: listingsOnMarket,
    wrong: `${listing('l.status_changed_at')} from listing l where ${onMarket} and ${ofOne('l')} and l.list_agent_id is null and l.feed_source_id is null`,
  },
  {
    id: 'suspended_agents', looked: listingsOnMarket,
    wrong: `${listing('l.status_changed_at')} from listing l join app_user u on u.id = l.list_agent_id where ${onMarket} and ${ofOne('l')} and u.status <> 'active'`,
  },
  {
    id: 'stale_drafts', looked: `select count(*) from listing l where l.review_status in ('draft', 'changes_requested') and ${ofOne('l')}`,
    wrong: `${listing('l.updated_at')} from listing l where l.review_status in ('draft', 'changes_requested') and ${ofOne('l')} and l.updated_at < now() - interval '30 days'`,
  },
  {
    id: 'orphan_leads', looked: `select count(*) from lead l where l.status not in ('won', 'lost', 'merged') and ${ofOne('l')}`,
    wrong: `select l.id as record_id, 'lead' as record_type, l.name, l.organisation_id, l.created_at as since, null::float8 as value from lead l
      left join app_user u on u.id = l.assigned_to
      where l.status not in ('won', 'lost', 'merged') and ${ofOne('l')} and (l.assigned_to is null and l.created_at < now() - interval '1 day' or u.status <> 'active')`,
  },
  {
    id: 'unanswered_inquiries', looked: `select count(*) from inquiry i where i.status = 'received' and ${ofOne('i')}`,
    wrong: `select i.id as record_id, 'inquiry' as record_type, l.title as name, i.organisation_id, i.received_at as since, null::float8 as value from inquiry i join listing l on l.id = i.listing_id
      where i.status = 'received' and ${ofOne('i')} and i.first_response_due_at < now()`,
  },
  {
    id: 'duplicate_parcels', looked: 'select count(*) from parcel a where a.merged_into_id is null and $1::uuid is null',
    wrong: `select a.id as record_id, 'parcel' as record_type, a.unparsed_address as name, null::uuid as organisation_id, a.created_at as since, count(*) over (partition by a.normalised_address, a.city, a.country)::float8 as value
      from parcel a where a.merged_into_id is null and $1::uuid is null
        and exists (select from parcel b where b.normalised_address = a.normalised_address and b.city = a.city and b.country = a.country and b.merged_into_id is null and b.id <> a.id)`,
  },
];

export const checkOf: ReadonlyMap<QualityCheck, Check> = new Map(checks.map((check) => [check.id, check]));
