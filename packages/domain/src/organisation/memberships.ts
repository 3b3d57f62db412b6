import type { ScopedTransaction } from '@lintel/db';
import { DomainError, type Role, type ScopeKind, uuidv7 } from '@lintel/kernel';
import { membershipGranted } from './events';
import { ownerRoles } from './policy';
import type { PlacedMembership } from './store';

/** Somebody must hold these, or nobody could give them again. */
const indispensable: readonly Role[] = ['platform_admin', ...ownerRoles];

export interface HeldRole {
  readonly userId: string;
  readonly role: Role;
  readonly scope: ScopeKind;
  readonly scopeId: string | null;
  readonly organisationId: string | null;
}

/** Gives a person a role, or finds that they hold it already. Returns the membership's id. Events: membership.granted. */
export async function holdRole(tx: ScopedTransaction, { userId, role, scope, scopeId, organisationId }: HeldRole): Promise<string> {
  // Two who give the same role at the same moment come one after the other.
  await tx.db.selectFrom('app_user').select('id').where('id', '=', userId).forUpdate().executeTakeFirst();
  const held = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('role', '=', role)
    .where('scope_id', 'is not distinct from', scopeId).where('revoked_at', 'is', null).executeTakeFirst();
  if (held !== undefined) return held.id;
  const id = uuidv7();
  await tx.db.insertInto('membership').values({ id, user_id: userId, role, scope, scope_id: scopeId, organisation_id: organisationId, granted_at: tx.now }).execute();
  tx.append(membershipGranted, { aggregateId: id, aggregateVersion: 1, organisationId, data: { userId, role, scope, scopeId } });
  return id;
}

/**
 * Makes sure that somebody else remains who can give the role again. The database holds owners to it once more at the commit.
 * @throws DomainError conflict
 */
export async function refuseTheLast(tx: ScopedTransaction, { id, role, scope_id, revoked_at, suspended_at }: PlacedMembership): Promise<void> {
  if (!indispensable.includes(role) || revoked_at !== null || suspended_at !== null) return;
  // Two owners who leave at the same moment come one after the other.
  await tx.lock(`membership/${role}/${scope_id ?? ''}`);
  const another = await tx.db.selectFrom('membership').innerJoin('app_user', 'app_user.id', 'membership.user_id').select('membership.id')
    .where('membership.role', '=', role).where('membership.scope_id', 'is not distinct from', scope_id).where('membership.revoked_at', 'is', null)
    .where('membership.suspended_at', 'is', null).where('membership.id', '<>', id).where('app_user.status', '=', 'active').limit(1).executeTakeFirst();
  if (another === undefined) throw new DomainError('conflict', 'Nobody else holds this role. Give it to somebody first.', { role });
}

export function membershipState(row: PlacedMembership) {
  return {
    id: row.id, userId: row.user_id, role: row.role, scope: row.scope, scopeId: row.scope_id, organisationId: row.organisation_id, isRevoked: row.revoked_at !== null,
    isSuspended: row.suspended_at !== null, version: row.version,
  };
}
