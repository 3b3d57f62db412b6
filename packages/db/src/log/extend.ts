import type { Pool } from 'pg';

/**
 * Makes the parts of the log that will be needed within two months; see docs/decisions/log-partitions.md. Safe to repeat and to do by several at
 * once. It fails when the log is read as a whole just then (a backup), and can be tried again.
 * @returns the names of the parts made
 */
export async function extendLog(pool: Pool): Promise<readonly string[]> {
  const made: string[] = [];
  for (;;) {
    const { rows } = await pool.query<{ name: string | null }>('select lintel_extend_log() as name');
    const name = rows[0]?.name ?? null;
    if (name === null) return made;
    made.push(name);
  }
}
