import type { RecordDocument } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { agentsOf } from '../../directory';
import { fileDocuments, ruleDocuments } from './papers';

type Reading = Pick<Scope, 'db'>;
export type Load = (scope: Reading, ids: readonly string[]) => Promise<readonly RecordDocument[]>;

/** What is kept in a table of its own, and so can change and be read by its ids. */
export const indexedTables = ['post', 'ticket', 'building', 'residency', 'agent_profile', 'media', 'house_rule'] as const;
export type IndexedTable = (typeof indexedTables)[number];

/** The rows as the index keeps them, each in one statement. Those that are gone, ended or taken down are left out. */
export const documentsOf: Readonly<Record<IndexedTable, Load>> = {
  post: postDocuments, ticket: ticketDocuments, building: buildingDocuments, residency: residentDocuments, agent_profile: agentDocuments, media: fileDocuments, house_rule: ruleDocuments,
};

const nobodys = { personId: null, isOpen: false, status: null, reviewStatus: null };

/** A draft is its author's alone, who finds it where it was begun. */
async function postDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('post').select(['id', 'organisation_id', 'building_id', 'author_id', 'status', 'title', 'body', 'place', 'created_at', 'published_at'])
    .select(sql<string>`coalesce((select string_agg(o.text, ' ' order by o.position) from poll_option o where o.post_id = post.id), '')`.as('options'))
    .where('id', 'in', [...ids]).where('status', 'in', ['published', 'hidden']).execute();
  return rows.map((row) => ({
    ...nobodys, id: row.id, kind: 'post', recordType: 'post', recordId: row.id, organisationId: row.organisation_id, buildingId: row.building_id, personId: row.author_id, status: row.status,
    title: row.title, words: `${row.place} ${row.options}`.trim(), body: row.body, at: (row.published_at ?? row.created_at).toISOString(),
  }));
}

async function ticketDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('ticket').leftJoin('unit', 'unit.id', 'ticket.unit_id').selectAll('ticket').select('unit.label').where('ticket.id', 'in', [...ids]).execute();
  return rows.map((row) => ({
    ...nobodys, id: row.id, kind: 'ticket', recordType: 'ticket', recordId: row.id, organisationId: row.organisation_id, buildingId: row.building_id, personId: row.reporter_id, isOpen: row.is_common,
    title: row.title, words: [String(row.number), row.place, row.category.replaceAll('_', ' '), row.label ?? ''].join(' '), body: row.description, at: row.created_at.toISOString(),
  }));
}

async function buildingDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('building').select(['id', 'organisation_id', 'name', 'address', 'created_at']).where('id', 'in', [...ids]).execute();
  return rows.map((row) => ({
    ...nobodys, id: row.id, kind: 'building', recordType: 'building', recordId: row.id, organisationId: row.organisation_id, buildingId: row.id, title: row.name, words: row.address, body: '',
    at: row.created_at.toISOString(),
  }));
}

/** Who lives in a house now, by the name that neighbours see. */
async function residentDocuments({ db }: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await db.selectFrom('residency').innerJoin('app_user', 'app_user.id', 'residency.user_id').innerJoin('unit', 'unit.id', 'residency.unit_id').selectAll('residency')
    .select(['app_user.name', 'unit.label']).where('residency.id', 'in', [...ids]).where('residency.ended_at', 'is', null).execute();
  return rows.map((row) => ({
    ...nobodys, id: row.id, kind: 'person', recordType: 'residency', recordId: row.id, organisationId: row.organisation_id, buildingId: row.building_id, personId: row.user_id, isOpen: row.is_listed,
    title: row.name, words: row.label, body: '', at: row.created_at.toISOString(),
  }));
}

async function agentDocuments(scope: Reading, ids: readonly string[]): Promise<readonly RecordDocument[]> {
  const rows = await agentsOf(scope).selectAll('agent').where('agent.id', 'in', [...ids]).execute();
  return rows.map((row) => ({
    ...nobodys, id: row.id, kind: 'person', recordType: 'agent', recordId: row.id, organisationId: row.agency_id, buildingId: null, personId: row.user_id, isOpen: row.is_public,
    title: row.name, words: [row.agency_name, ...row.areas, ...row.specialities].join(' '), body: row.headline, at: row.created_at.toISOString(),
  }));
}
