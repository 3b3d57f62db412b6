import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { userState, userSuspendInput } from '../contract';
import { sessionRevoked, userSuspended } from '../events';
import { userPolicy } from '../policy';
import { endSessions } from '../sessions';
import { lockUser, updateUser } from '../store';

/**
 * Suspends an account: it cannot sign in, its sessions end and its keys stop working until it is reactivated.
 * Events: user.suspended, session.revoked for each. Errors: step_up_required, conflict for one's own account, invalid_transition, stale_version, forbidden, not_found.
 */
export const suspendUser = defineCommand({
  name: 'user.suspend',
  summary: 'Suspend an account.',
  input: userSuspendInput,
  output: userState,
  permission: 'user.suspend',
  events: [userSuspended, sessionRevoked],
  stepUp: true,
  async run(tx, input) {
    const user = await lockUser(tx, input.id);
    tx.authorise(userPolicy, 'user.suspend', { id: user.id }, 'user.view');
    refuseStale('account', user, input.expectedVersion);
    if (user.id === tx.actor.userId) throw new DomainError('conflict', 'You cannot suspend your own account.');
    if (user.status === 'suspended') throw new DomainError('invalid_transition', 'This account is suspended already.', { state: user.status });
    const suspended = await updateUser(tx, user, { status: 'suspended' });
    await endSessions(tx, user.id, 'suspended');
    tx.append(userSuspended, { aggregateId: user.id, aggregateVersion: suspended.version, organisationId: null, data: {}, reason: input.reason });
    return { id: user.id, status: suspended.status, version: suspended.version };
  },
});
