import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { membershipState as membershipStateSchema, membershipSuspendInput } from '../contract';
import { membershipSuspended } from '../events';
import { membershipState, refuseTheLast } from '../memberships';
import { membershipPolicy } from '../policy';
import { lockMembership, membershipAttributes } from '../store';

/**
 * Holds a role back: it is worth nothing until it is reinstated, and open streams lose it at once. Suspended already, it is answered as it is.
 * Events: membership.suspended. Errors: conflict for one's own role, the last owner or a role that is gone, stale_version, forbidden, not_found.
 */
export const suspendMembership = defineCommand({
  name: 'membership.suspend',
  summary: "Hold a member's role back for a while.",
  input: membershipSuspendInput,
  output: membershipStateSchema,
  permission: 'membership.suspend',
  events: [membershipSuspended],
  async run(tx, input) {
    const membership = await lockMembership(tx, input.id);
    tx.authorise(membershipPolicy, 'membership.suspend', membershipAttributes(membership), 'membership.view');
    if (membership.revoked_at !== null) throw new DomainError('conflict', 'They hold this role no longer.', { because: 'left' });
    if (membership.suspended_at !== null) return membershipState(membership);
    if (membership.user_id === tx.actor.userId) throw new DomainError('conflict', 'You cannot suspend yourself. Leave the organisation instead.', { because: 'oneself' });
    refuseStale('membership', membership, input.expectedVersion);
    await refuseTheLast(tx, membership);
    const held = { ...membership, suspended_at: tx.now, version: membership.version + 1 };
    await tx.db.updateTable('membership').set({ suspended_at: held.suspended_at, version: held.version }).where('id', '=', held.id).execute();
    tx.append(membershipSuspended, {
      aggregateId: held.id, aggregateVersion: held.version, organisationId: held.organisation_id,
      data: { userId: held.user_id, role: held.role, scope: held.scope, scopeId: held.scope_id }, ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return membershipState(held);
  },
});
