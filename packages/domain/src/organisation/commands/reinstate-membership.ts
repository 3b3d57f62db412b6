import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { membershipState as membershipStateSchema, membershipSuspendInput } from '../contract';
import { membershipReinstated } from '../events';
import { membershipState } from '../memberships';
import { membershipPolicy } from '../policy';
import { lockMembership, membershipAttributes } from '../store';

/**
 * Lets a role that was held back count again. Not suspended, it is answered as it is.
 * Events: membership.reinstated. Errors: conflict for a role that is gone, stale_version, forbidden, not_found.
 */
export const reinstateMembership = defineCommand({
  name: 'membership.reinstate',
  summary: "Let a member's suspended role count again.",
  input: membershipSuspendInput,
  output: membershipStateSchema,
  permission: 'membership.suspend',
  events: [membershipReinstated],
  async run(tx, input) {
    const membership = await lockMembership(tx, input.id);
    tx.authorise(membershipPolicy, 'membership.suspend', membershipAttributes(membership), 'membership.view');
    if (membership.revoked_at !== null) throw new DomainError('conflict', 'They hold this role no longer.', { because: 'left' });
    if (membership.suspended_at === null) return membershipState(membership);
    refuseStale('membership', membership, input.expectedVersion);
    const back = { ...membership, suspended_at: null, version: membership.version + 1 };
    await tx.db.updateTable('membership').set({ suspended_at: null, version: back.version }).where('id', '=', back.id).execute();
    tx.append(membershipReinstated, {
      aggregateId: back.id, aggregateVersion: back.version, organisationId: back.organisation_id,
      data: { userId: back.user_id, role: back.role, scope: back.scope, scopeId: back.scope_id }, ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return membershipState(back);
  },
});
