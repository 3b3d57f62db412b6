import { CompiledQuery, type Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '../generated/tables';

/** Either a pool or one of its clients: what a reader of the log needs of either. */
export type LogConnection = Pick<Pool, 'query'>;

/** Runs one statement through Kysely, inside its transaction when it has one. */
export async function runStatement<Row>(db: Kysely<Database>, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return rows;
}

/**
 * Runs one statement without keeping it prepared. A prepared one may keep the plan it got while the log was a page long, and then reads all
 * of a million events for every batch until the next ANALYZE; planning each time costs a fifth of a millisecond.
 */
export async function runPlanned<Row>(connection: LogConnection, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const { rows } = await connection.query({ text, values: [...values] });
  // The driver cannot know the columns of a statement; each caller names them beside its text.
  return rows as readonly Row[];
}
