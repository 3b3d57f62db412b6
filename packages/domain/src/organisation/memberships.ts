import type { ScopedTransaction } from '@lintel/db';
import { DomainError, type Role, type ScopeKind, uuidv7 } from '@lintel/kernel';
import { membershipGranted, membershipRevoked } from './events';
import { ownerRoles } from './policy';
import type { MembershipRow, PlacedMembership } from './store';

/** Somebody must hold these, or nobody could give them again. */
export const indispensable: readonly Role[] = ['platform_admin', ...ownerRoles];

export interface HeldRole {
  readonly userId: string;
  readonly role: Role;
  readonly scope: ScopeKind;
  readonly scopeId: string | null;
  readonly organisationId: string | null;
  /** When it ends by itself; null: never. Not said: never when it is new, as before when it is held already. */
  readonly endsAt?: Date | null;
  /** The organisation's single sign-on that gives it; absent when a person does. */
  readonly connectionId?: string;
}

/** Gives a person a role, or finds that they hold it already. Returns the membership's id. Events: membership.granted. */
export async function holdRole(tx: ScopedTransaction, { userId, role, scope, scopeId, organisationId, endsAt, connectionId }: HeldRole): Promise<string> {
  // Two who give the same role at the same moment come one after the other.
  await tx.db.selectFrom('app_user').select('id').where('id', '=', userId).forUpdate().executeTakeFirst();
  const held = await tx.db.selectFrom('membership').select(['id', 'ends_at']).where('user_id', '=', userId).where('role', '=', role)
    .where('scope_id', 'is not distinct from', scopeId).where('revoked_at', 'is', null).executeTakeFirst();
  if (held !== undefined) {
    // One that ran out and that nobody has closed yet counts again.
    const unsaid = held.ends_at !== null && held.ends_at <= tx.now ? null : held.ends_at;
    const until = endsAt === undefined ? unsaid : endsAt;
    if (held.ends_at?.getTime() !== until?.getTime()) await endRoleAt(tx, held.id, until);
    return held.id;
  }
  const id = uuidv7();
  await tx.db.insertInto('membership').values({ id, user_id: userId, role, scope, scope_id: scopeId, organisation_id: organisationId, granted_at: tx.now, ends_at: endsAt ?? null, connection_id: connectionId ?? null }).execute();
  tx.append(membershipGranted, { aggregateId: id, aggregateVersion: 1, organisationId, data: { userId, role, scope, scopeId } });
  return id;
}

/** Moves the moment at which a role ends by itself; null: it does not. */
export async function endRoleAt(tx: ScopedTransaction, id: string, endsAt: Date | null): Promise<void> {
  await tx.db.updateTable('membership').set((eb) => ({ ends_at: endsAt, version: eb('version', '+', 1) })).where('id', '=', id).execute();
}

/** Takes a role of a unit from whom it was given to; gone already, it stays so. Events: membership.revoked. */
export async function dropRole(tx: ScopedTransaction, id: string): Promise<void> {
  const row = await tx.db.selectFrom('membership').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  if (row.revoked_at !== null) return;
  // The table's checks name the same words.
  await endMembership(tx, row as MembershipRow);
}

/** Takes a role from whoever holds it: it is gone from their next request on. Events: membership.revoked. */
export async function endMembership<Row extends MembershipRow>(tx: ScopedTransaction, membership: Row, reason?: string): Promise<Row> {
  const gone = { ...membership, revoked_at: tx.now, version: membership.version + 1 };
  await tx.db.updateTable('membership').set({ revoked_at: gone.revoked_at, version: gone.version }).where('id', '=', gone.id).execute();
  tx.append(membershipRevoked, {
    aggregateId: gone.id, aggregateVersion: gone.version, organisationId: gone.organisation_id,
    data: { userId: gone.user_id, role: gone.role, scope: gone.scope, scopeId: gone.scope_id }, ...(reason === undefined ? {} : { reason }),
  });
  return gone;
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
  if (another === undefined) throw new DomainError('conflict', 'Nobody else holds this role. Give it to somebody first.', { role, because: 'last_holder' });
}

export function membershipState(row: PlacedMembership) {
  return {
    id: row.id, userId: row.user_id, role: row.role, scope: row.scope, scopeId: row.scope_id, organisationId: row.organisation_id, isRevoked: row.revoked_at !== null,
    isSuspended: row.suspended_at !== null, version: row.version,
  };
}
