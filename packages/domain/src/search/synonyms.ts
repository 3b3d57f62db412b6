import type { SearchWriter } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import type { ProjectionTarget } from '@lintel/kernel';

/** Gives an index what words mean to search, as admins keep it. */
export async function writeSynonyms(tx: ScopedTransaction, writer: Pick<SearchWriter<never>, 'setSynonyms'>, target: ProjectionTarget): Promise<void> {
  const rows = await tx.db.selectFrom('search_synonym').select(['term', 'synonyms']).execute();
  await writer.setSynonyms(new Map(rows.map((row) => [row.term, row.synonyms])), target);
}
