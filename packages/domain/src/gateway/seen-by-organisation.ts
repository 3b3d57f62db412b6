import type { Scope } from '@lintel/db';
import { createScope } from '@lintel/db';
import type { Actor, ActorMembership, EventEnvelope, Role } from '@lintel/kernel';
import { keepVisible } from '../activity';

const decidingRole: Readonly<Record<string, Role>> = { agency: 'agency_owner', investment_firm: 'firm_owner', provider: 'provider', contractor: 'contractor' };

/** Of these events, those that whoever decides for the organisation may see in full, by the policy of the record each is about. */
export async function seenByOrganisation(scope: Scope, organisationId: string, events: readonly EventEnvelope[]): Promise<readonly EventEnvelope[]> {
  if (events.length === 0) return [];
  const actor: Actor = { kind: 'user', userId: null, sessionId: null, onBehalfOf: null, grants: [], memberships: await rolesOf(scope, organisationId) };
  return keepVisible(createScope(scope.db, { ...scope.context, actor }), events);
}

async function rolesOf(scope: Scope, organisationId: string): Promise<readonly ActorMembership[]> {
  const { kind } = await scope.db.selectFrom('organisation').select('kind').where('id', '=', organisationId).executeTakeFirstOrThrow();
  const role = decidingRole[kind];
  if (role !== undefined) return [{ role, scope: 'organisation', scopeId: organisationId, organisationId, buildingId: null, endsAt: null }];
  const buildings = await scope.db.selectFrom('building').select('id').where('organisation_id', '=', organisationId).execute();
  return buildings.map(({ id }) => ({ role: 'building_manager', scope: 'building', scopeId: id, organisationId, buildingId: id, endsAt: null }));
}
