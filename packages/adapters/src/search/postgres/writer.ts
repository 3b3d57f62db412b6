import type { Database } from '@lintel/db';
import type { ProjectionTarget } from '@lintel/kernel';
import { CompiledQuery, type Kysely } from 'kysely';
import type { ListingDocument, SearchWriter } from '../port';
import { batchesOf } from '../batches';
import type { Labels } from '../text/vector';
import { documentRows } from './document-row';
import { postgresEngine } from './engine';
import { indexTables } from './tables';
import { removeStatement, upsertStatement } from './upsert-statement';

/** A batch's JSON stays a few megabytes. */
const batchSize = 500;

/** Writes through the handle it is given, so that a projection's transaction holds its cursor and the index's rows together. */
export function createPostgresSearchWriter(db: Kysely<Database>): SearchWriter<ListingDocument> {
  const run = async (text: string, values: readonly unknown[] = []) => void (await db.executeQuery(CompiledQuery.raw(text, [...values])));
  return {
    engine: postgresEngine,
    async upsert(documents, target) {
      for (const batch of batchesOf(documents, batchSize)) await run(upsertStatement(indexTables[target]), parametersOf(batch));
    },
    async remove(ids, target: ProjectionTarget) {
      if (ids.length > 0) await run(removeStatement(indexTables[target]), [[...new Set(ids)]]);
    },
    prepareShadow: () => run('select search_prepare_shadow()'),
    swapShadow: () => run('select search_swap_shadow()'),
    // Searches read them from the table in which admins keep them.
    setSynonyms: () => Promise.resolve(),
  };
}

function parametersOf(batch: readonly ListingDocument[]): readonly string[] {
  const labels: Labels = new Map();
  const rows = batch.map((document) => documentRows(document, labels));
  return [JSON.stringify(rows.map((row) => row.listing)), JSON.stringify(Object.fromEntries(labels)), JSON.stringify(rows.map((row) => row.card))];
}
