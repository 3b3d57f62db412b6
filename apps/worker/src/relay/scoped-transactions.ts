import { type Db, OpenTransaction } from '@lintel/db';
import type { NumberedEvent } from '@lintel/db/log';
import { type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { BeginTransaction } from './options';

/** Transactions for consumers that work like commands: what they append is committed with their cursor and caused by the event they were given. */
export function scopedTransactions(db: Db): BeginTransaction<OpenTransaction> {
  return async (work) => {
    const client = await db.pool.connect();
    let broken: Error | undefined;
    let hasEvents = false;
    try {
      // One round trip; the simple protocol answers with a result per statement, which pg's types do not tell.
      const begun = (await client.query('begin; select now() as now')) as unknown as readonly { rows: readonly { now: Date }[] }[];
      const now = begun[1]?.rows[0]?.now ?? new Date();
      const open = (context: RequestContext) => new OpenTransaction(db, client, context, now, 'any');
      const { db: own } = open(contextOf(null));
      const result = await work({
        db: own,
        async step(cause, body) {
          const tx = open(contextOf(cause));
          await body(tx);
          await tx.flush();
          hasEvents ||= tx.hasEvents;
        },
      });
      await client.query('commit');
      if (hasEvents) db.hintPending();
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
}

function contextOf(cause: NumberedEvent | null): RequestContext {
  return { actor: system, origin: 'rule', correlationId: cause?.correlationId ?? uuidv7(), causationId: cause?.id ?? null };
}
