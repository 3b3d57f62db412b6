import type { Database } from '@lintel/db';
import type { ProjectionTarget } from '@lintel/kernel';
import { CompiledQuery, type Kysely } from 'kysely';
import type { SearchWriter } from '../port';
import { postgresEngine } from '../postgres/engine';
import type { RecordDocument } from './port';
import { recordRow } from './terms';

/** A batch's JSON stays a few megabytes. */
const batchSize = 500;

const tables: Readonly<Record<ProjectionTarget, string>> = { live: 'search_record', shadow: 'search_record_shadow' };
const columns = ['kind', 'record_type', 'record_id', 'organisation_id', 'building_id', 'person_id', 'is_open', 'status', 'review_status', 'title', 'body', 'at', 'document', 'slips'] as const;

const upsertStatement = (table: string) => `
  insert into ${table} (id, ${columns.join(', ')}) select id, ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
  on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')} where ${table}.* is distinct from excluded.*`;

/** Writes records through the handle it is given, so that a projection's transaction holds its cursor and the index's rows together. */
export function createPostgresRecordWriter(db: Kysely<Database>): SearchWriter<RecordDocument> {
  const run = async (text: string, values: readonly unknown[] = []) => void (await db.executeQuery(CompiledQuery.raw(text, [...values])));
  return {
    engine: postgresEngine,
    async upsert(documents, target) {
      const last = [...new Map(documents.map((document) => [document.id, document])).values()];
      for (let at = 0; at < last.length; at += batchSize) await run(upsertStatement(tables[target]), [JSON.stringify(last.slice(at, at + batchSize).map(recordRow))]);
    },
    async remove(ids, target) {
      if (ids.length > 0) await run(`delete from ${tables[target]} where id = any($1::uuid[])`, [[...new Set(ids)]]);
    },
    prepareShadow: () => run('select search_record_prepare_shadow()'),
    swapShadow: () => run('select search_record_swap_shadow()'),
    // Searches read them from the table in which admins keep them.
    setSynonyms: () => Promise.resolve(),
  };
}
