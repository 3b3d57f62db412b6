import type { Scope } from '@lintel/db';
import { invalidInput, notFound, type Role, roleScopes, type ScopeKind } from '@lintel/kernel';
import { rolesOfKind } from './roles-of-kind';

/** Where a role is held, and whose tenant that is. */
export interface Placement {
  /** Null on the platform. */
  readonly organisationKind: string | null;
  readonly scope: ScopeKind;
  readonly scopeId: string | null;
  readonly organisationId: string | null;
  readonly buildingId: string | null;
}

/** @throws DomainError invalid_input when this kind of organisation has no such role. */
export function refuseMisfit(role: Role, { organisationKind }: Placement): void {
  if (organisationKind !== null && rolesOfKind[organisationKind]?.includes(role) !== true)
    throw invalidInput([{ path: 'role', code: 'custom', message: `is not a role of this kind of organisation (${organisationKind})` }]);
}

/**
 * Finds the scope a role is to be held in.
 * @throws DomainError invalid_input when the role is held in another kind of scope; not_found.
 */
export async function placeRole(scope: Scope, role: Role, scopeId: string | null): Promise<Placement> {
  const kind = roleScopes[role];
  if (kind === 'platform') {
    if (scopeId !== null) throw invalidInput([{ path: 'scopeId', code: 'custom', message: 'a role on the platform has no narrower scope' }]);
    return { scope: kind, scopeId: null, organisationId: null, organisationKind: null, buildingId: null };
  }
  if (scopeId === null) throw invalidInput([{ path: 'scopeId', code: 'custom', message: `must name the ${kind} in which the role is held` }]);
  const found = await findScope(scope, kind, scopeId);
  if (found === undefined) throw notFound(kind, scopeId);
  return { scope: kind, scopeId, ...found };
}

async function findScope(scope: Scope, kind: Exclude<ScopeKind, 'platform'>, id: string) {
  const organisations = scope.db.selectFrom('organisation').select(['organisation.id as organisationId', 'organisation.kind as organisationKind']);
  switch (kind) {
    case 'organisation': {
      const row = await organisations.where('organisation.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : { ...row, buildingId: null };
    }
    case 'building': {
      const row = await organisations.innerJoin('building', 'building.organisation_id', 'organisation.id').where('building.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : { ...row, buildingId: id };
    }
    case 'unit':
      return organisations.innerJoin('unit', 'unit.organisation_id', 'organisation.id').select('unit.building_id as buildingId').where('unit.id', '=', id).executeTakeFirst();
  }
}
