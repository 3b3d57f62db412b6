import type { ScopedTransaction } from '@lintel/db';
import { roleScopes } from '@lintel/kernel';
import { endMembership, holdRole, type MembershipRow, membershipRoleChanged, ownerRoles } from '../organisation';
import type { GivenRole } from './contract';
import type { ConnectionRow } from './store';

export interface Given {
  readonly role: GivenRole;
  readonly scopeId: string;
  /** A group decided; otherwise it is what everybody gets. */
  readonly isByGroup: boolean;
}

/** What the groups of a person give them: the first listed one that they are in, or what everybody gets. Undefined for nothing. */
export async function givenRole(tx: ScopedTransaction, connection: ConnectionRow, groups: readonly string[]): Promise<Given | undefined> {
  const listed = await tx.db.selectFrom('sso_role').selectAll().where('connection_id', '=', connection.id).orderBy('place').execute();
  const fitting = listed.find(({ group_name: group }) => groups.includes(group));
  // The table's check names the same words.
  if (fitting !== undefined) return { role: fitting.role as GivenRole, scopeId: fitting.building_id ?? connection.organisation_id, isByGroup: true };
  return connection.default_role === null ? undefined : { role: connection.default_role, scopeId: connection.organisation_id, isByGroup: false };
}

async function heldBy(tx: ScopedTransaction, userId: string, organisationId: string): Promise<readonly MembershipRow[]> {
  const rows = await tx.db.selectFrom('membership').selectAll().where('user_id', '=', userId).where('organisation_id', '=', organisationId).where('scope', 'in', ['organisation', 'building'])
    .where('revoked_at', 'is', null).where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', tx.now)])).orderBy('id').forUpdate().execute();
  // The table's checks name the same words.
  return rows as MembershipRow[];
}

const isOwner = ({ role }: MembershipRow) => ownerRoles.some((owner) => owner === role);

/**
 * Makes a person's roles in the organisation what the provider's groups say. What the connection gave before and gives no longer ends; a role that a person gave is
 * left alone, unless a group says another for the same place; an owner's always is, and so is whoever was suspended here.
 * Events: membership.granted, membership.revoked, membership.role_changed. @returns whether they have any place there.
 */
export async function applyRole(tx: ScopedTransaction, connection: ConnectionRow, userId: string, given: Given | undefined): Promise<'placed' | 'none' | 'suspended'> {
  const held = await heldBy(tx, userId, connection.organisation_id);
  // Suspended by a person: no group gives them another way round it.
  if (held.some(({ suspended_at: suspendedAt }) => suspendedAt !== null)) return 'suspended';
  const kept = given === undefined ? undefined : held.find((row) => !isOwner(row) && row.scope_id === given.scopeId && (row.connection_id === connection.id || row.role === given.role || given.isByGroup));
  const isGiven = (row: MembershipRow) => row.connection_id === connection.id && !isOwner(row);
  for (const row of held) if (isGiven(row) && row.id !== kept?.id) await endMembership(tx, row);
  const byHand = held.filter((row) => !isGiven(row) && row.id !== kept?.id);
  if (given === undefined) return byHand.length > 0 ? 'placed' : 'none';
  if (kept !== undefined) await keep(tx, connection, kept, given);
  // Who has a place by a person's hand needs none that everybody gets.
  else if (given.isByGroup ? !byHand.some(isOwner) : byHand.length === 0)
    await holdRole(tx, { userId, role: given.role, scope: roleScopes[given.role], scopeId: given.scopeId, organisationId: connection.organisation_id, connectionId: connection.id });
  return 'placed';
}

async function keep(tx: ScopedTransaction, connection: ConnectionRow, row: MembershipRow, { role, isByGroup }: Given): Promise<void> {
  if (row.role === role && (row.connection_id === connection.id || !isByGroup)) return;
  const version = row.role === role ? row.version : row.version + 1;
  await tx.db.updateTable('membership').set({ role, connection_id: connection.id, version }).where('id', '=', row.id).execute();
  if (row.role !== role)
    tx.append(membershipRoleChanged, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { userId: row.user_id, from: row.role, to: role, scope: row.scope, scopeId: row.scope_id } });
}
