import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, type Role } from '@lintel/kernel';
import { membershipRevokeInput, membershipState } from '../contract';
import { membershipRevoked } from '../events';
import { membershipPolicy } from '../policy';
import { lockMembership, membershipAttributes, type PlacedMembership } from '../store';

/** Somebody must hold these, or nobody could give them again. */
const indispensable: readonly Role[] = ['platform_admin', 'agency_owner', 'firm_owner'];

/**
 * Takes a role from a person, or lays down one's own. It is gone from their next request on.
 * Events: membership.revoked. Errors: conflict for the last owner or platform admin, forbidden, not_found.
 */
export const revokeMembership = defineCommand({
  name: 'membership.revoke',
  summary: 'Take a role from a person, or lay down your own.',
  input: membershipRevokeInput,
  output: membershipState,
  permission: 'membership.revoke',
  events: [membershipRevoked],
  async run(tx, input) {
    const membership = await lockMembership(tx, input.id);
    tx.authorise(membershipPolicy, 'membership.revoke', membershipAttributes(membership), 'membership.view');
    const { id, role, scope } = membership;
    const state = { id, userId: membership.user_id, role, scope, scopeId: membership.scope_id, organisationId: membership.organisation_id, isRevoked: true };
    if (membership.revoked_at !== null) return state;
    await refuseTheLast(tx, membership);
    await tx.db.updateTable('membership').set({ revoked_at: tx.now }).where('id', '=', id).execute();
    tx.append(membershipRevoked, {
      aggregateId: id, aggregateVersion: 2, organisationId: membership.organisation_id, data: { userId: state.userId, role, scope, scopeId: state.scopeId },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return state;
  },
});

async function refuseTheLast(tx: ScopedTransaction, { id, role, scope_id }: PlacedMembership): Promise<void> {
  if (!indispensable.includes(role)) return;
  // Two owners who leave at the same moment come one after the other.
  await tx.lock(`membership/${role}/${scope_id ?? ''}`);
  const another = await tx.db.selectFrom('membership').innerJoin('app_user', 'app_user.id', 'membership.user_id').select('membership.id')
    .where('membership.role', '=', role).where('membership.scope_id', 'is not distinct from', scope_id).where('membership.revoked_at', 'is', null)
    .where('membership.id', '<>', id).where('app_user.status', '=', 'active').limit(1).executeTakeFirst();
  if (another === undefined) throw new DomainError('conflict', 'Nobody else holds this role. Give it to somebody first.', { role });
}
