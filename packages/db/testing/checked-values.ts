import type { Pool } from 'pg';

/**
 * The values a CHECK constraint lists for a text column, sorted, so that a domain's test can hold its lifecycle against the database's.
 * @throws Error when no such constraint exists or it is not a plain list
 */
export async function checkedValues(pool: Pool, table: string, column: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c' and conrelid = to_regclass($1) and conname = $1 || '_' || $2 || '_check'`,
    [table, column],
  );
  const list = rows[0] === undefined ? undefined : new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`).exec(rows[0].definition)?.[1];
  if (list === undefined) throw new Error(`${table}_${column}_check is no constraint that lists the values of ${table}.${column}`);
  return [...list.matchAll(/'((?:[^']|'')*)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'")).toSorted();
}
