import { defineCommand } from '@lintel/db';
import { membershipRevokeInput, membershipState as membershipStateSchema } from '../contract';
import { membershipRevoked } from '../events';
import { endMembership, membershipState, refuseTheLast } from '../memberships';
import { membershipPolicy } from '../policy';
import { lockMembership, membershipAttributes } from '../store';

/**
 * Takes a role from a person, or lays down one's own. It is gone from their next request on.
 * Events: membership.revoked. Errors: step_up_required, conflict for the last owner or platform admin, forbidden, not_found.
 */
export const revokeMembership = defineCommand({
  name: 'membership.revoke',
  summary: 'Take a role from a person, or lay down your own.',
  input: membershipRevokeInput,
  output: membershipStateSchema,
  permission: 'membership.revoke',
  events: [membershipRevoked],
  stepUp: true,
  async run(tx, input) {
    const membership = await lockMembership(tx, input.id);
    tx.authorise(membershipPolicy, 'membership.revoke', membershipAttributes(membership), 'membership.view');
    if (membership.revoked_at !== null) return membershipState(membership);
    await refuseTheLast(tx, membership);
    return membershipState(await endMembership(tx, membership, input.reason));
  },
});
