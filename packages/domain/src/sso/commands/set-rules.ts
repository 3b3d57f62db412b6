import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { invalidInput, roleScopes } from '@lintel/kernel';
import type { z } from 'zod';
import { rolesOfKind } from '../../organisation';
import { ssoRulesInput, ssoState } from '../contract';
import { ssoRulesChanged } from '../events';
import { lockForOwner, updateConnection } from '../store';

type Rules = z.output<typeof ssoRulesInput>;

/**
 * Says which group gets which role, what everybody else gets, and whether members must come by it. Roles change at each person's next sign-in; that
 * members must come by it counts at once.
 * Events: sso_connection.rules_changed. Errors: step_up_required, invalid_input for a role that this organisation does not have, stale_version, forbidden, not_found.
 */
export const setSsoRules = defineCommand({
  name: 'sso.setRules',
  summary: 'Say who gets which role by your single sign-on, and whether members must use it.',
  input: ssoRulesInput,
  output: ssoState,
  permission: 'sso.manage',
  events: [ssoRulesChanged],
  stepUp: true,
  async run(tx, input) {
    const row = await lockForOwner(tx, input.id, input.expectedVersion);
    await refuseMisfits(tx, row.organisation_id, input);
    await tx.db.deleteFrom('sso_role').where('connection_id', '=', row.id).execute();
    const places = input.roles.map(({ group, role, buildingId }, place) => ({ connection_id: row.id, organisation_id: row.organisation_id, group_name: group, role, building_id: buildingId, place }));
    if (places.length > 0) await tx.db.insertInto('sso_role').values(places).execute();
    const { groupClaim, defaultRole, isRequired, allowsIdpStart } = input;
    const changed = await updateConnection(tx, row, { group_claim: groupClaim, default_role: defaultRole, is_required: isRequired, allows_idp_start: allowsIdpStart });
    tx.append(ssoRulesChanged, { aggregateId: row.id, aggregateVersion: changed.version, organisationId: row.organisation_id, data: { isRequired, allowsIdpStart, roles: places.length } });
    return { id: row.id, status: changed.status, version: changed.version };
  },
});

async function refuseMisfits(tx: ScopedTransaction, organisationId: string, { roles, defaultRole }: Rules): Promise<void> {
  const { kind } = await tx.db.selectFrom('organisation').select('kind').where('id', '=', organisationId).executeTakeFirstOrThrow();
  const buildings = new Set((await tx.db.selectFrom('building').select('id').where('organisation_id', '=', organisationId).execute()).map(({ id }) => id));
  const groups = roles.map(({ group }) => group);
  const has = (role: string) => rolesOfKind[kind]?.some((each) => each === role) === true;
  const wrong = [
    ...roles.flatMap(({ group, role, buildingId }, index) => [
      ...(has(role) ? [] : [{ path: `roles.${index}.role`, message: 'is not a role of this kind of organisation' }]),
      ...(groups.indexOf(group) === index ? [] : [{ path: `roles.${index}.group`, message: 'is listed twice' }]),
      ...((roleScopes[role] === 'building') === (buildingId !== null) && (buildingId === null || buildings.has(buildingId)) ? [] : [{ path: `roles.${index}.buildingId`, message: 'must name a building of the organisation, for roles that are held in one' }]),
    ]),
    ...(defaultRole === null || (has(defaultRole) && roleScopes[defaultRole] === 'organisation') ? [] : [{ path: 'defaultRole', message: 'is not a role that everybody in this organisation can have' }]),
  ];
  if (wrong.length > 0) throw invalidInput(wrong.map((each) => ({ code: 'custom', ...each })));
}
