import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { deletionView, reason } from '../contract';
import { cancelDeletion as cancel } from '../deletion';
import { deletionCancelled } from '../events';
import { privacyPolicy } from '../policy';
import { lockDeletion } from '../store';

/**
 * Keeps an account that was to be deleted. Errors: invalid_transition once it is being erased, not_found.
 * Events: account_deletion.cancelled.
 */
export const cancelDeletion = defineCommand({
  name: 'accountDeletion.cancel',
  summary: 'Keep an account that was to be deleted.',
  input: z.object({ id, reason: reason.optional() }),
  output: deletionView,
  permission: 'privacy.cancel',
  events: [deletionCancelled],
  async run(tx, input) {
    const row = await lockDeletion(tx, input.id);
    tx.authorise(privacyPolicy, 'privacy.cancel', { id: row.id, userId: row.user_id, soughtAs: { record: 'deletion of an account', id: row.id } }, 'privacy.view');
    if (row.status !== 'pending') throw new DomainError('invalid_transition', 'It is too late to keep this account, or it was kept already.', { state: row.status });
    return cancel(tx, row, row.user_id === tx.actor.userId ? 'asked' : 'operator', input.reason);
  },
});
