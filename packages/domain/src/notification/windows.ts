import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';

/** The windows that end at these moments, made where there was none; by milliseconds. */
export async function windowsAt(tx: ScopedTransaction, moments: readonly Date[]): Promise<ReadonlyMap<number, string>> {
  const distinct = [...new Set(moments.map((moment) => moment.getTime()))].toSorted((a, b) => a - b);
  if (distinct.length === 0) return new Map();
  const wanted = distinct.map((time) => ({ id: uuidv7(), due_at: new Date(time).toISOString() }));
  const { rows } = await sql<{ id: string; due_at: Date }>`
    insert into delivery_window (id, due_at) select id, due_at from json_to_recordset(${JSON.stringify(wanted)}::json) as w(id uuid, due_at timestamptz)
    on conflict (due_at) do update set due_at = excluded.due_at returning id, due_at`.execute(tx.db);
  return new Map(rows.map((row) => [row.due_at.getTime(), row.id]));
}
