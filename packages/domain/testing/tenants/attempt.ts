import { type Db, inTransaction, type Operation, parseInput } from '@lintel/db';
import { type Actor, always, isDomainError } from '@lintel/kernel';
import { sql } from 'kysely';
import { contextOf, type Tables } from '../people';
import type { OwnedRow } from './owned-row';
import type { Ownership } from './ownership';

export interface Attempt {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly input: unknown;
}

export interface Heard {
  /** `ok`, or the code of the refusal. */
  readonly outcome: string;
  /** Everything that was said. */
  readonly text: string;
  /** Rows as they were that are not so any more. */
  readonly touched: readonly OwnedRow[];
}

/** How a policy can be broken, to see that it is noticed: every row is anybody's. */
export type Sabotage = 'none' | 'no policy';

class RolledBack extends Error {}

/**
 * Runs one operation as one actor and undoes it. Only what outsiders can send reaches it: input that its schema refuses is refused.
 * @throws what is no answer but a fault of the program.
 */
export async function attempt(db: Db, ownership: Ownership, { operation, actor, input }: Attempt, sabotage: Sabotage = 'none'): Promise<Heard> {
  const context = contextOf(actor);
  let heard: Heard | undefined;
  await inTransaction(db, context, operation.kind === 'command' ? operation.events : [], async (tx) => {
    const scope = sabotage === 'none' ? tx : (Object.create(tx, {
      authorise: { value: () => {} }, visible: { value: () => sql`true` }, predicate: { value: () => always },
    }) as typeof tx);
    try {
      const answer = operation.output.parse(await operation.run(scope, parseInput(operation.input, input), context));
      await tx.flush();
      heard = { outcome: 'ok', text: JSON.stringify(answer), touched: operation.kind === 'command' ? await touchedRows(tx.db, ownership) : [] };
    } catch (error) {
      heard = refusalIn(error);
    }
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  if (heard === undefined) throw new Error(`${operation.name} said nothing`);
  return heard;
}

function refusalIn(error: unknown): Heard {
  if (!isDomainError(error)) throw error;
  const { code, message, details } = error;
  return { outcome: code, text: JSON.stringify({ code, message, details }), touched: [] };
}

/** What anybody may add to by looking, saving and asking. */
const tallies = new Set(['view_count', 'save_count', 'inquiry_count']);
const withoutTallies = (row: Readonly<Record<string, unknown>>) => JSON.stringify(Object.entries(row).filter(([column]) => !tallies.has(column)));

/** Rows that were there before and were changed or removed in this transaction. */
async function touchedRows(db: Tables, { rows }: Ownership): Promise<readonly OwnedRow[]> {
  const { rows: tables } = await sql<{ relname: string }>`
    select relname from pg_stat_xact_user_tables where schemaname = 'public' and n_tup_upd + n_tup_del > 0
      and relname !~ '^(search_|event|rate_bucket|sign_in_attempt|idempotency_key|consumer)'`.execute(db);
  const touched: OwnedRow[] = [];
  for (const { relname } of tables) {
    const before = rows.filter((row) => row.table === relname);
    const { rows: now } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(relname)} t`.execute(db);
    const after = new Set(now.map(({ row }) => withoutTallies(row)));
    touched.push(...before.filter((row) => !after.has(withoutTallies(row.values))));
  }
  return touched;
}
