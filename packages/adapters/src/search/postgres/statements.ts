import type { Db } from '@lintel/db';
import type { CompiledQuery, RawBuilder } from 'kysely';

/** A statement ready to be sent: the same text for the same shape of request, so that a driver may prepare it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export function compile(db: Db, query: RawBuilder<unknown>): Statement {
  const { sql: text, parameters }: CompiledQuery = query.compile(db.kysely);
  return { text, values: parameters };
}

/**
 * Runs a search statement unnamed, so that Postgres plans it for its values: the best way to ten rare words is the worst to one common one.
 */
export async function rowsOf<Row extends object>(db: Db, { text, values }: Statement): Promise<readonly Row[]> {
  const { rows } = await db.pool.query<Row>({ text, values: [...values] });
  return rows;
}
