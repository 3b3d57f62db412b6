import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { eraseKind } from '../deletion';
import { deletionRequested } from '../events';
import { privacyPolicy } from '../policy';
import { openDeletion } from '../store';

/**
 * Erases once more whom a restored backup brought back: at once, since their grace period is over. Nothing for those who are erased or not there.
 * Events: account_deletion.requested.
 */
export const repeatDeletion = defineCommand({
  name: 'accountDeletion.repeat',
  summary: 'Erase again who came back with a backup.',
  input: z.object({ userId: id }),
  output: z.object({ isOrdered: z.boolean() }),
  permission: 'privacy.work',
  events: [deletionRequested],
  async run(tx, { userId }) {
    tx.authorise(privacyPolicy, 'privacy.work', {});
    const user = await tx.db.selectFrom('app_user').select('status').where('id', '=', userId).forUpdate().executeTakeFirst();
    if (user === undefined || user.status === 'deleted' || (await openDeletion(tx, userId)) !== undefined) return { isOrdered: false };
    const deletionId = uuidv7();
    await tx.db.insertInto('account_deletion').values({ id: deletionId, user_id: userId, ordered_by: userId, due_at: tx.now, created_at: tx.now }).execute();
    tx.deadlines.set({ aggregateType: 'account_deletion', aggregateId: deletionId, organisationId: null, kind: eraseKind, dueAt: tx.now, rule: { name: 'account_deletion_repeated' } });
    tx.append(deletionRequested, { aggregateId: deletionId, aggregateVersion: 1, organisationId: null, data: { userId, dueAt: tx.now.toISOString() } });
    return { isOrdered: true };
  },
});
