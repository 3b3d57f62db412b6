import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { buildingColumns, buildingPolicy } from '../building';
import { postColumns, postPolicy } from '../community';
import { presentRecords } from '../search';
import type { FoundAbout } from '../search/contract';
import { ticketColumns, ticketPolicy } from '../ticket';
import type { SourceRef } from './contract';
import type { Passage } from './tasks/question';

export type ReadPassage = Passage & { readonly about: FoundAbout };

const excerptLength = 600;
type Words = Readonly<Record<string, { readonly title: string; readonly body: string }>>;
type Read = (scope: Scope, buildingId: string, ids: readonly string[]) => Promise<Words>;

const asWords = (rows: readonly { readonly id: string; readonly title: string; readonly body: string }[]): Words => Object.fromEntries(rows.map(({ id, title, body }) => [id, { title, body }]));

/** What each kind of source says, of this house and to this reader alone; the policy is asked in the same statement. */
const reads: Readonly<Record<SourceRef['type'], Read>> = {
  ticket: async (scope, buildingId, ids) => asWords(await scope.db.selectFrom('ticket').select(['id', 'title', sql<string>`concat_ws(' ', description, case when status in ('completed', 'closed') then resolution_note end)`.as('body')])
    .where('building_id', '=', buildingId).where('id', 'in', [...ids]).where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns)).execute()),
  post: async (scope, buildingId, ids) => asWords(await scope.db.selectFrom('post').select(['id', 'title', 'body']).where('building_id', '=', buildingId).where('id', 'in', [...ids]).where('status', '=', 'published')
    .where(scope.visible(postPolicy, 'post.view', postColumns)).execute()),
  building: async (scope, buildingId, ids) => asWords(await scope.db.selectFrom('building').select(['id', 'name as title', 'address as body']).where('id', '=', buildingId).where('id', 'in', [...ids])
    .where(scope.visible(buildingPolicy, 'building.view', buildingColumns)).execute()),
  // Of documents, the house rules in force: what is in a file nobody has read.
  document: async (scope, buildingId, ids) => asWords(await scope.db.selectFrom('house_rule').innerJoin('building', 'building.id', 'house_rule.building_id').select(['house_rule.id', sql<string>`''`.as('title'), 'house_rule.body'])
    .where('house_rule.building_id', '=', buildingId).where('house_rule.id', 'in', [...ids]).where(scope.visible(buildingPolicy, 'building.view', buildingColumns))
    .where(sql<boolean>`not exists (select from house_rule later where later.building_id = house_rule.building_id and later.number > house_rule.number)`).execute()),
};

/** Sources as the asker may read them at this moment, in the order in which they are named; those they may not are left out. */
export async function readPassages(scope: Scope, buildingId: string, refs: readonly SourceRef[]): Promise<readonly ReadPassage[]> {
  if (refs.length === 0) return [];
  const types = [...new Set(refs.map(({ type }) => type))];
  const words = new Map(await Promise.all(types.map(async (type) => [type, await reads[type](scope, buildingId, refs.filter((ref) => ref.type === type).map(({ id }) => id))] as const)));
  const present = await presentRecords(scope, refs.map(({ type, id }) => ({ id, kind: type, recordType: type === 'document' ? 'building' : type, recordId: type === 'document' ? buildingId : id, title: [], excerpt: [] })));
  return refs.flatMap((ref) => {
    const said = words.get(ref.type)?.[ref.id];
    const about = present.get(ref.id);
    return said === undefined || about === undefined ? [] : [{ ref, title: said.title, excerpt: said.body.slice(0, excerptLength), about }];
  });
}
