import type { RecordDocument } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { sql } from 'kysely';

type Reading = Pick<Scope, 'db'>;

/**
 * Documents of homes, posts and tickets, each judged as what it belongs to. They are found by their caption and by what they belong to; the name of
 * a file is for those who look after it.
 */
export async function fileDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('media')
    .leftJoin('listing', (join) => join.onRef('listing.id', '=', 'media.record_id').on('media.record_type', '=', 'listing'))
    .leftJoin('post', (join) => join.onRef('post.id', '=', 'media.record_id').on('media.record_type', '=', 'post'))
    .leftJoin('ticket', (join) => join.onRef('ticket.id', '=', 'media.record_id').on('media.record_type', '=', 'ticket'))
    .select(['media.id', 'media.record_type', 'media.record_id', 'media.organisation_id', 'media.caption', 'media.created_at', 'listing.list_agent_id', 'listing.review_status', 'ticket.is_common'])
    .select([
      sql<string | null>`coalesce(post.building_id, ticket.building_id)`.as('building_id'), sql<string | null>`coalesce(post.author_id, ticket.reporter_id)`.as('person_id'),
      sql<string | null>`coalesce(listing.standard_status, post.status)`.as('status'), sql<string>`coalesce(listing.title, post.title, ticket.title, '')`.as('holder'),
    ])
    .where('media.id', 'in', [...ids]).where('media.kind', '=', 'document').where('media.status', '=', 'ready').where('media.record_type', 'in', ['listing', 'post', 'ticket']).execute();
  return rows.map((row) => ({
    id: row.id, kind: 'document', recordType: row.record_type, recordId: row.record_id, organisationId: row.organisation_id, buildingId: row.building_id, personId: row.list_agent_id ?? row.person_id,
    isOpen: row.is_common === true, status: row.status, reviewStatus: row.review_status, title: row.caption, words: row.holder, body: '', at: row.created_at.toISOString(),
  }));
}

/** The house rules in force; an edition before them is found no more. */
export async function ruleDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('house_rule').innerJoin('building', 'building.id', 'house_rule.building_id').selectAll('house_rule').select('building.name').where('house_rule.id', 'in', [...ids])
    .where(sql<boolean>`not exists (select from house_rule later where later.building_id = house_rule.building_id and later.number > house_rule.number)`).execute();
  return rows.map((row) => ({
    id: row.id, kind: 'document', recordType: 'building', recordId: row.building_id, organisationId: row.organisation_id, buildingId: row.building_id, personId: null, isOpen: false, status: null,
    reviewStatus: null, title: '', words: `House rules ${row.name}`, body: row.body, at: row.published_at.toISOString(),
  }));
}
