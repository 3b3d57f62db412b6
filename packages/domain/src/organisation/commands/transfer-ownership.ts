import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, type Role } from '@lintel/kernel';
import { ownershipTransferInput, ownershipTransferred } from '../contract';
import { membershipGranted, membershipRevoked, membershipRoleChanged } from '../events';
import { holdRole } from '../memberships';
import { placeRole, refuseMisfit } from '../placement';
import { membershipPolicy, ownerRoles } from '../policy';
import { lockMembership, lockOrganisation, membershipAttributes, type PlacedMembership } from '../store';
import { signedInUser } from '../../signed-in-user';

/**
 * Makes a colleague an owner in one's own place; one keeps another role or leaves. Both happen or neither.
 * Events: membership.granted or membership.role_changed for the new owner, membership.role_changed or membership.revoked for oneself. Errors: step_up_required, conflict when
 * they are an owner or suspended, invalid_input when the kept role does not fit, forbidden, not_found.
 */
export const transferOwnership = defineCommand({
  name: 'membership.transferOwnership',
  summary: 'Hand an organisation over to a colleague.',
  input: ownershipTransferInput,
  output: ownershipTransferred,
  permission: 'membership.transfer',
  events: [membershipGranted, membershipRoleChanged, membershipRevoked],
  stepUp: true,
  async run(tx, { membershipId, keepAs }) {
    const heir = await lockMembership(tx, membershipId);
    tx.authorise(membershipPolicy, 'membership.transfer', membershipAttributes(heir), 'membership.view');
    const userId = signedInUser(tx);
    if (heir.revoked_at !== null || heir.suspended_at !== null) throw new DomainError('conflict', 'Only an active colleague can take over.', { because: 'not_active' });
    if (heir.user_id === userId || isOwner(heir.role)) throw new DomainError('conflict', 'They are an owner already.', { because: 'is_owner' });
    const organisation = await lockOrganisation(tx, heir.organisation_id ?? '');
    const mine = await ownMembership(tx, userId, organisation.id);
    if (keepAs !== null) {
      refuseMisfit(keepAs, await placeRole(tx, keepAs, organisation.id));
      if (isOwner(keepAs)) throw new DomainError('conflict', 'To stay an owner beside them, change their role instead.', { because: 'stay_owner' });
    }
    await move(tx, heir, mine.role);
    if (keepAs === null) await leave(tx, mine);
    else await move(tx, mine, keepAs);
    return { ownerId: heir.user_id, membershipId: heir.id };
  },
});

const isOwner = (role: Role) => ownerRoles.some((owner) => owner === role);

async function ownMembership(tx: ScopedTransaction, userId: string, organisationId: string): Promise<PlacedMembership> {
  const row = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('organisation_id', '=', organisationId).where('role', 'in', [...ownerRoles])
    .where('revoked_at', 'is', null).where('suspended_at', 'is', null).executeTakeFirst();
  // The policy knew of it a moment ago.
  if (row === undefined) throw new DomainError('conflict', 'You are an owner no longer.');
  return lockMembership(tx, row.id);
}

/** Changes the role in place, or gives up this one where the person holds the other beside it. */
async function move(tx: ScopedTransaction, { id, version, ...row }: PlacedMembership, to: Role): Promise<void> {
  const beside = await tx.db.selectFrom('membership').select('id').where('user_id', '=', row.user_id).where('role', '=', to).where('scope_id', '=', row.scope_id)
    .where('revoked_at', 'is', null).executeTakeFirst();
  if (beside !== undefined) {
    await leave(tx, { id, version, ...row });
    return;
  }
  // Whoever works for the company beside owning it keeps that work.
  if (!isOwner(row.role) && ['provider', 'contractor'].includes(row.role)) {
    await holdRole(tx, { userId: row.user_id, role: to, scope: row.scope, scopeId: row.scope_id, organisationId: row.organisation_id });
    return;
  }
  await tx.db.updateTable('membership').set({ role: to, version: version + 1 }).where('id', '=', id).execute();
  tx.append(membershipRoleChanged, {
    aggregateId: id, aggregateVersion: version + 1, organisationId: row.organisation_id,
    data: { userId: row.user_id, from: row.role, to, scope: row.scope, scopeId: row.scope_id },
  });
}

async function leave(tx: ScopedTransaction, row: PlacedMembership): Promise<void> {
  const version = row.version + 1;
  await tx.db.updateTable('membership').set({ revoked_at: tx.now, version }).where('id', '=', row.id).execute();
  tx.append(membershipRevoked, {
    aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id,
    data: { userId: row.user_id, role: row.role, scope: row.scope, scopeId: row.scope_id },
  });
}
