import type { Database, ScopedTransaction } from '@lintel/db';
import type { Selectable } from 'kysely';
import { z } from 'zod';

/** What a workflow sends when its timer fires or a signal came. */
export const wakeInput = z.object({ id: z.uuid() });

/**
 * What a workflow needs to know to wait again. Times are relative to the database's clock, so that a worker whose own clock is wrong
 * waits no shorter or longer.
 */
export const wakeAnswer = z.object({
  version: z.int(),
  /** In words an operator reads: `Active`, `submitted`. */
  state: z.string(),
  isFinal: z.boolean(),
  next: z.object({ kind: z.string(), slot: z.string(), dueAt: z.iso.datetime(), inMs: z.int() }).nullable(),
});
export type WakeAnswer = z.infer<typeof wakeAnswer>;

export type DeadlineRow = Selectable<Database['deadline']>;

/** The pending deadlines of an aggregate, soonest first. */
export async function pendingDeadlines(tx: ScopedTransaction, type: string, id: string): Promise<readonly DeadlineRow[]> {
  return tx.db.selectFrom('deadline').selectAll().where('aggregate_type', '=', type).where('aggregate_id', '=', id).where('state', '=', 'pending')
    .orderBy('due_at').orderBy('id').execute();
}

/** The first deadline in the list, as a workflow waits for it. */
export function nextOf(pending: readonly DeadlineRow[], now: Date): WakeAnswer['next'] {
  const [first] = pending;
  if (first === undefined) return null;
  return { kind: first.kind, slot: first.slot, dueAt: first.due_at.toISOString(), inMs: Math.max(0, first.due_at.getTime() - now.getTime()) };
}
