import type { RecordHit } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { buildingColumns, buildingPolicy, residencyColumns, residencyPolicy } from '../../building';
import { postColumns, postPolicy } from '../../community';
import { agentColumns, agentPolicy, agentsOf } from '../../directory';
import { listingColumns, listingPolicy } from '../../listing';
import { ticketColumns, ticketPolicy } from '../../ticket';
import type { FoundAbout } from '../contract';
import type { IndexedType } from './judges';

/** A record as it is now, to somebody who may see it now: an index is a moment behind, and a right may have gone in that moment. */
interface Present {
  readonly title: string;
  readonly buildingId: string | null;
  readonly works: boolean;
  readonly about: FoundAbout;
}

type PresentOnes = (scope: Scope, ids: readonly string[]) => Promise<readonly (readonly [string, Present])[]>;

const presentOnes: Readonly<Record<IndexedType, PresentOnes>> = { post: posts, ticket: tickets, building: buildings, residency: residents, agent: agents, listing: listings };
const isIndexedType = (type: string): type is IndexedType => type in presentOnes;

/** What the hits are now, by their ids; those that the asker may not see at this moment, and those that are gone, are not among them. */
export async function presentRecords(scope: Scope, hits: readonly RecordHit[]): Promise<ReadonlyMap<string, FoundAbout>> {
  const ids = new Map<IndexedType, Set<string>>();
  for (const { recordType, recordId } of hits) if (isIndexedType(recordType)) ids.set(recordType, (ids.get(recordType) ?? new Set()).add(recordId));
  const read = await Promise.all([...ids].map(async ([type, wanted]) => (await presentOnes[type](scope, [...wanted])).map(([id, present]) => [`${type} ${id}`, present] as const)));
  const present = new Map<string, Present>(read.flat());
  const papers = await papersThere(scope, hits.filter(({ id, recordId }) => id !== recordId).map(({ id }) => id));
  const found = new Map<string, FoundAbout>();
  for (const { id, recordType, recordId } of hits) {
    const holder = present.get(`${recordType} ${recordId}`);
    if (holder === undefined) continue;
    if (id === recordId) found.set(id, holder.about);
    else if (papers.has(id) && (recordType === 'listing' || recordType === 'post' || recordType === 'ticket' || recordType === 'building'))
      found.set(id, { type: 'document', of: recordType, recordId, recordTitle: holder.title, buildingId: holder.buildingId, works: holder.works });
  }
  return found;
}

async function papersThere({ db }: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const files = db.selectFrom('media').select('id').where('id', 'in', [...ids]).where('status', '=', 'ready');
  const rows = await files.union(db.selectFrom('house_rule').select('id').where('id', 'in', [...ids])).execute();
  return new Set(rows.map(({ id }) => id));
}

const worksAt = (scope: Scope, building: { readonly building_id: string; readonly organisation_id: string }): boolean =>
  buildingPolicy.permits('building.work', scope.actor, { id: building.building_id, organisationId: building.organisation_id });

async function posts(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await scope.db.selectFrom('post').innerJoin('building', 'building.id', 'post.building_id').innerJoin('app_user', 'app_user.id', 'post.author_id')
    .select(['post.id', 'post.title', 'post.kind', 'post.building_id', 'post.organisation_id', 'building.name', 'app_user.name as author_name']).where('post.id', 'in', [...ids])
    .where('post.status', '!=', 'removed').where(scope.visible(postPolicy, 'post.view', postColumns)).execute();
  return rows.map((row) => [row.id, {
    title: row.title, buildingId: row.building_id, works: worksAt(scope, row),
    about: { type: 'post', id: row.id, buildingId: row.building_id, buildingName: row.name, postKind: row.kind, authorName: row.author_name },
  }]);
}

async function tickets(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await scope.db.selectFrom('ticket').innerJoin('building', 'building.id', 'ticket.building_id').select(['ticket.id', 'ticket.title', 'ticket.number', 'ticket.status', 'ticket.building_id', 'ticket.organisation_id', 'building.name'])
    .where('ticket.id', 'in', [...ids]).where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns)).execute();
  return rows.map((row) => {
    const works = worksAt(scope, row);
    return [row.id, { title: row.title, buildingId: row.building_id, works, about: { type: 'ticket', id: row.id, buildingId: row.building_id, buildingName: row.name, number: row.number, status: row.status, works } }];
  });
}

async function buildings(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await scope.db.selectFrom('building').select(['building.id as building_id', 'building.organisation_id', 'building.name', 'building.address']).where('building.id', 'in', [...ids])
    .where(scope.visible(buildingPolicy, 'building.view', buildingColumns)).execute();
  return rows.map((row) => {
    const works = worksAt(scope, row);
    return [row.building_id, { title: row.name, buildingId: row.building_id, works, about: { type: 'building', id: row.building_id, address: row.address, works } }];
  });
}

async function residents(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await scope.db.selectFrom('residency').innerJoin('building', 'building.id', 'residency.building_id').innerJoin('unit', 'unit.id', 'residency.unit_id').innerJoin('app_user', 'app_user.id', 'residency.user_id')
    .select(['residency.id', 'residency.building_id', 'residency.organisation_id', 'building.name', 'unit.label', 'app_user.name as person_name']).where('residency.id', 'in', [...ids])
    .where(sql<boolean>`(residency.ended_at is null and (residency.ends_at is null or residency.ends_at > now()))`).where(scope.visible(residencyPolicy, 'residency.meet', residencyColumns)).execute();
  return rows.map((row) => {
    const works = worksAt(scope, row);
    return [row.id, { title: row.person_name, buildingId: row.building_id, works, about: { type: 'resident', buildingId: row.building_id, buildingName: row.name, unitLabel: row.label, works } }];
  });
}

async function agents(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await agentsOf(scope).select(['agent.id', 'agent.name', 'agent.slug', 'agent.agency_name']).where('agent.id', 'in', [...ids]).where(scope.visible(agentPolicy, 'agent.view', agentColumns)).execute();
  return rows.map((row) => [row.id, { title: row.name, buildingId: null, works: false, about: { type: 'agent', slug: row.slug, agencyName: row.agency_name } }]);
}

/** Homes as holders of documents; found themselves they come from the listings' own index. */
async function listings(scope: Scope, ids: readonly string[]): ReturnType<PresentOnes> {
  const rows = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select(['listing.id', 'listing.title', 'listing.standard_status', 'parcel.city']).where('listing.id', 'in', [...ids]).where('listing.review_status', '!=', 'deleted')
    .where(scope.visible(listingPolicy, 'listing.view', listingColumns)).execute();
  // The column's own check allows no other status.
  return rows.map((row) => [row.id, { title: row.title, buildingId: null, works: false, about: { type: 'listing', id: row.id, city: row.city, standardStatus: row.standard_status as Extract<FoundAbout, { type: 'listing' }>['standardStatus'] } }]);
}
