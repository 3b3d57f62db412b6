import type { ScopedTransaction } from '@lintel/db';
import type { DataOf } from '@lintel/kernel';
import { sessionRevoked } from './events';

/** A session ends for good after this, however much it is used. */
export const sessionDays = 30;

type Because = DataOf<typeof sessionRevoked>['because'];

/** Ends the living sessions of a person, all but one when told; each end is an event, which cuts that session's open streams. */
export async function endSessions(tx: ScopedTransaction, userId: string, because: Because, except: string | null = null): Promise<number> {
  let wanted = tx.db.updateTable('session').set({ revoked_at: tx.now }).where('user_id', '=', userId).where('revoked_at', 'is', null).where('expires_at', '>', tx.now);
  if (except !== null) wanted = wanted.where('id', '<>', except);
  const ended = await wanted.returning('id').execute();
  for (const { id } of ended)
    tx.append(sessionRevoked, { aggregateId: id, aggregateVersion: 2, organisationId: null, data: { userId, because } });
  return ended.length;
}
