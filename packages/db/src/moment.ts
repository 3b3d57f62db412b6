import { sql } from 'kysely';
import type { ScopedTransaction } from './scope';

/** Said here is what passes: that somebody writes at this moment, or looks. It is in no table and no log; who does not hear it misses nothing that lasts. */
export const momentChannel = 'lintel_moment';

/** What passes, told to who listens to the topic at this moment, in whichever process. Short: a signal carries 8,000 bytes at most. */
export interface Moment {
  /** `channel:<id>`, `user:<id>`. */
  readonly topic: string;
  readonly kind: 'typing' | 'here' | 'left' | 'read';
  readonly userId: string;
  readonly name?: string;
}

/** Tells it once the transaction is committed, and not when it is rolled back. */
export async function tellMoment(tx: Pick<ScopedTransaction, 'db'>, moment: Moment): Promise<void> {
  await sql`select pg_notify(${momentChannel}, ${JSON.stringify(moment)})`.execute(tx.db);
}
