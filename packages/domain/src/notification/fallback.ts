import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import type { Channel } from './contract';
import { announceBatch } from './announce';
import { isNotificationKind, kindOf } from './kinds';
import { wishesOf } from './wishes';

export interface Failed {
  readonly id: string;
  readonly event_id: string;
  readonly kind: string;
  readonly channel: string;
  readonly user_id: string | null;
}

/** Has the first other channel that the kind names, and that the reader has and did not get, stand in for one that failed for good. */
export async function standIn(tx: ScopedTransaction, failed: Failed): Promise<void> {
  const { kind, user_id: userId } = failed;
  if (userId === null || !isNotificationKind(kind)) return;
  const [wishes] = await wishesOf(tx, [{ userId, kind }]);
  const reachable = (kindOf(kind).fallback ?? []).filter((channel) => channel !== failed.channel && (channel === 'sms' ? wishes?.phone != null : channel === 'push' ? wishes?.hasBrowser === true : true));
  for (const channel of reachable) if (await queued(tx, failed, channel)) return;
}

/** False where that channel had its own delivery of the same. */
async function queued(tx: ScopedTransaction, failed: Failed, channel: Channel): Promise<boolean> {
  const { rows } = await sql<{ event_id: string; organisation_id: string | null }>`
    insert into delivery (id, event_id, batch_id, kind, channel, user_id, address, organisation_id, record_type, record_id, params, recipient, status, instead_of, next_attempt_at, created_at)
    select ${uuidv7()}, event_id, event_id, kind, ${channel}, user_id, address, organisation_id, record_type, record_id, params, recipient, 'queued', channel, ${tx.now}, ${tx.now} from delivery where id = ${failed.id}
    on conflict (event_id, kind, channel, recipient) do nothing returning event_id, organisation_id`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return false;
  announceBatch(tx, { batchId: row.event_id, organisationId: row.organisation_id, kind: failed.kind, messages: 1 });
  return true;
}
