import { sql } from 'kysely';
import type { Database } from './generated/tables';
import type { Scope } from './scope';

type Row = Readonly<Record<string, unknown>>;

/** Rows made ready to go in, in one statement. */
export type Insertion = (scope: Pick<Scope, 'db'>) => Promise<void>;

/**
 * Makes any number of rows ready: what is to be computed is done before anything is sent. All rows name the same columns; JSON values go in as
 * they are, bytes as `\x…` text.
 * @throws Error when the rows differ in their columns.
 */
export function insertionOf(table: keyof Database & string, rows: readonly Row[]): Insertion {
  const [first] = rows;
  if (first === undefined) return () => Promise.resolve();
  const names = Object.keys(first);
  if (rows.some((row) => Object.keys(row).length !== names.length)) throw new Error(`The rows for ${table} differ in their columns.`);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const statement = sql`insert into ${sql.table(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`;
  return async ({ db }) => void (await statement.execute(db));
}

/** Inserts any number of rows in one statement with one parameter, see {@link insertionOf}. */
export async function bulkInsert(scope: Pick<Scope, 'db'>, table: keyof Database & string, rows: readonly Row[]): Promise<void> {
  await insertionOf(table, rows)(scope);
}
