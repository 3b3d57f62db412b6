import type { Scope } from '@lintel/db';
import type { Role } from '@lintel/kernel';
import { sql } from 'kysely';
import { indispensable } from './memberships';

export interface SoleRole {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** Roles that nobody but this person holds and that somebody must: who leaves with one leaves an organisation without an owner. */
export async function soleRolesOf(scope: Scope, userId: string): Promise<readonly SoleRole[]> {
  const { rows } = await sql<SoleRole>`
    select m.role, m.organisation_id as "organisationId", o.name as "organisationName" from membership m left join organisation o on o.id = m.organisation_id
    where m.user_id = ${userId} and m.revoked_at is null and m.suspended_at is null and m.role = any (${[...indispensable]}) and not exists (
      select from membership other join app_user u on u.id = other.user_id and u.status = 'active'
      where other.role = m.role and other.scope_id is not distinct from m.scope_id and other.revoked_at is null and other.suspended_at is null and other.user_id <> m.user_id)
    order by o.name, m.role`.execute(scope.db);
  return rows;
}
