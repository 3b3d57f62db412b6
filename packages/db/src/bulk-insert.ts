import { sql } from 'kysely';
import type { Database } from './generated/tables';
import type { Scope } from './scope';

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts any number of rows in one statement with one parameter. All rows name the same columns; JSON values go in as they are, bytes as
 * `\x…` text.
 * @throws Error when the rows differ in their columns.
 */
export async function bulkInsert(scope: Pick<Scope, 'db'>, table: keyof Database & string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  if (rows.some((row) => Object.keys(row).length !== names.length)) throw new Error(`The rows for ${table} differ in their columns.`);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`.execute(scope.db);
}
