import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound, type Role, type ScopeKind } from '@lintel/kernel';
import { type Selectable, sql } from 'kysely';

export type OrganisationRow = Selectable<Database['organisation']>;
export type MembershipRow = Selectable<Database['membership']> & { readonly role: Role; readonly scope: ScopeKind };
export type GrantRow = Selectable<Database['record_grant']>;

/** @throws DomainError not_found */
export async function lockOrganisation(tx: ScopedTransaction, id: string): Promise<OrganisationRow> {
  const row = await tx.db.selectFrom('organisation').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('organisation', id);
  return row;
}

/** A membership with the building its scope lies in, as its policy asks for it. */
export interface PlacedMembership extends MembershipRow {
  readonly building_id: string | null;
}

/** @throws DomainError not_found */
export async function lockMembership(tx: ScopedTransaction, id: string): Promise<PlacedMembership> {
  const row = await tx.db.selectFrom('membership').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('membership', id);
  const membership = row as MembershipRow;
  return { ...membership, building_id: await buildingOf(tx, membership.scope, membership.scope_id) };
}

/** The building that a scope is or lies in; null for organisations and the platform. */
export async function buildingOf(scope: Scope, kind: ScopeKind, scopeId: string | null): Promise<string | null> {
  if (kind === 'building') return scopeId;
  if (kind !== 'unit' || scopeId === null) return null;
  const unit = await scope.db.selectFrom('unit').select('building_id').where('id', '=', scopeId).executeTakeFirst();
  return unit?.building_id ?? null;
}

export function membershipAttributes(row: PlacedMembership) {
  return { id: row.id, userId: row.user_id, role: row.role, scope: row.scope, organisationId: row.organisation_id, buildingId: row.building_id };
}

/** Where the membership policy's attributes lie in SQL, with the building of the scope joined as `place`. */
export const membershipColumns = {
  id: 'membership.id', userId: 'membership.user_id', role: 'membership.role', scope: 'membership.scope',
  organisationId: 'membership.organisation_id', buildingId: 'place.id',
} as const;

/**
 * The organisation a record belongs to, as its first event says; null when it belongs to the platform or a person.
 * @throws DomainError not_found when the log knows no such record.
 */
export async function organisationOfRecord(scope: Scope, recordType: string, recordId: string): Promise<string | null> {
  const first = await scope.db.selectFrom('event').select('organisation_id').where('aggregate_type', '=', recordType).where('aggregate_id', '=', recordId)
    .orderBy('aggregate_version').limit(1).executeTakeFirst();
  if (first === undefined) throw notFound(recordType, recordId);
  return first.organisation_id;
}

/** The database's clock, for queries: the only one that says what has run out. */
export async function clockOf(scope: Scope): Promise<Date> {
  const { rows: [row] } = await sql<{ now: Date }>`select now() as now`.execute(scope.db);
  return row?.now ?? new Date();
}
