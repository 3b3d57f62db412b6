import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { membershipChangeInput, membershipState as membershipStateSchema } from '../contract';
import { membershipRoleChanged } from '../events';
import { membershipState, refuseTheLast } from '../memberships';
import { placeRole, refuseMisfit } from '../placement';
import { membershipPolicy } from '../policy';
import { lockMembership, membershipAttributes } from '../store';

/**
 * Gives a person another role in the same scope, in place of the one they hold. It counts from their next request on, open streams included.
 * Events: membership.role_changed. Errors: step_up_required, conflict for the last owner or a role they hold beside it, invalid_input when the role does not fit,
 * stale_version, forbidden, not_found.
 */
export const changeRole = defineCommand({
  name: 'membership.changeRole',
  summary: 'Give a member another role.',
  input: membershipChangeInput,
  output: membershipStateSchema,
  permission: 'membership.change',
  events: [membershipRoleChanged],
  stepUp: true,
  async run(tx, input) {
    const membership = await lockMembership(tx, input.id);
    const attributes = membershipAttributes(membership);
    tx.authorise(membershipPolicy, 'membership.change', attributes, 'membership.view');
    const placement = await placeRole(tx, input.role, membership.scope_id);
    tx.authorise(membershipPolicy, 'membership.change', { ...attributes, role: input.role }, 'membership.view');
    refuseMisfit(input.role, placement);
    if (membership.revoked_at !== null) throw new DomainError('conflict', 'They hold this role no longer.', { because: 'left' });
    if (membership.role === input.role) return membershipState(membership);
    refuseStale('membership', membership, input.expectedVersion);
    const beside = await tx.db.selectFrom('membership').select('id').where('user_id', '=', membership.user_id).where('role', '=', input.role)
      .where('scope_id', 'is not distinct from', membership.scope_id).where('revoked_at', 'is', null).executeTakeFirst();
    if (beside !== undefined) throw new DomainError('conflict', 'They hold that role already. Take this one away instead.', { membershipId: beside.id, because: 'held' });
    await refuseTheLast(tx, membership);
    const changed = { ...membership, role: input.role, version: membership.version + 1 };
    await tx.db.updateTable('membership').set({ role: changed.role, version: changed.version }).where('id', '=', changed.id).execute();
    tx.append(membershipRoleChanged, {
      aggregateId: changed.id, aggregateVersion: changed.version, organisationId: changed.organisation_id,
      data: { userId: changed.user_id, from: membership.role, to: changed.role, scope: changed.scope, scopeId: changed.scope_id },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return membershipState(changed);
  },
});
