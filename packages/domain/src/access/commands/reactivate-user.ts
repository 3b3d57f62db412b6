import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { userReactivateInput, userState } from '../contract';
import { userUpdated } from '../events';
import { userPolicy } from '../policy';
import { lockUser, updateUser } from '../store';

/**
 * Lets a suspended account sign in again. Its old sessions stay ended.
 * Events: user.updated. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const reactivateUser = defineCommand({
  name: 'user.reactivate',
  summary: 'Lift the suspension of an account.',
  input: userReactivateInput,
  output: userState,
  permission: 'user.suspend',
  events: [userUpdated],
  async run(tx, input) {
    const user = await lockUser(tx, input.id);
    tx.authorise(userPolicy, 'user.suspend', { id: user.id }, 'user.view');
    refuseStale('account', user, input.expectedVersion);
    if (user.status !== 'suspended') throw new DomainError('invalid_transition', 'This account is not suspended.', { state: user.status });
    const active = await updateUser(tx, user, { status: 'active' });
    tx.append(userUpdated, {
      aggregateId: user.id, aggregateVersion: active.version, organisationId: null, data: { changed: ['status'] },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return { id: user.id, status: active.status, version: active.version };
  },
});
