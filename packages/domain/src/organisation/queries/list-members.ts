import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { containing } from '../../like';
import { type member, memberListInput, memberPage } from '../contract';
import { membershipPolicy, organisationPolicy } from '../policy';
import { membershipColumns } from '../store';

type Item = z.infer<typeof member>;

/**
 * Who has which role in an organisation, its buildings and units, as far as the one who asks may see. The newest first.
 * Errors: not_found for an organisation one has no part in.
 */
export const listMembers = defineQuery({
  name: 'organisation.listMembers',
  summary: 'Who has which role in an organisation.',
  input: memberListInput,
  output: memberPage,
  permission: 'organisation.view',
  async run(scope, input) {
    const { organisationId } = input;
    scope.authorise(organisationPolicy, 'organisation.view', { id: organisationId });
    const organisation = await scope.db.selectFrom('organisation').select('name').where('id', '=', organisationId).executeTakeFirst();
    if (organisation === undefined) throw notFound('organisation', organisationId);
    let members = scope.db.selectFrom('membership')
      .innerJoin('app_user as u', 'u.id', 'membership.user_id')
      .leftJoin('unit', (join) => join.onRef('unit.id', '=', 'membership.scope_id').on('membership.scope', '=', 'unit'))
      .leftJoin('building as place', (join) => join.on('place.id', '=', sql<string>`coalesce(unit.building_id, membership.scope_id)`))
      .select(['membership.id', 'membership.user_id', 'membership.role', 'membership.scope', 'membership.scope_id', 'membership.organisation_id', 'membership.granted_at', 'membership.suspended_at', 'membership.version'])
      // What they did elsewhere is no business of this organisation.
      .select((eb) => eb.selectFrom('event').select('event.occurred_at').whereRef('event.actor_id', '=', 'membership.user_id').where('event.organisation_id', '=', organisationId)
        .orderBy('event.occurred_at', 'desc').limit(1).as('last_active_at'))
      .select(['u.name', 'u.email', 'u.status', 'place.id as building_id', 'place.name as building_name', 'unit.label'])
      .where('membership.organisation_id', '=', organisationId).where('membership.revoked_at', 'is', null)
      .where(scope.visible(membershipPolicy, 'membership.view', membershipColumns))
      .orderBy('membership.id', 'desc').limit(input.limit + 1);
    if (input.role !== undefined) members = members.where('membership.role', '=', input.role);
    if (input.isSuspended !== undefined) members = members.where('membership.suspended_at', input.isSuspended ? 'is not' : 'is', null);
    const { text } = input;
    // By a part of an address only those are found whose address one sees.
    if (text !== undefined && text !== '')
      members = members.where((eb) => eb.or([eb('u.name', 'ilike', containing(text)), eb('u.email', '=', text), eb.and([scope.visible(membershipPolicy, 'membership.contact', membershipColumns), eb('u.email', 'ilike', containing(text))])]));
    if (input.cursor !== undefined) members = members.where('membership.id', '<', readKeyCursor(z.uuid(), input.cursor));
    const nameOf = (building: string | null, unit: string | null) => building === null ? organisation.name : unit === null ? building : `${building} · ${unit}`;
    const attributesOf = (row: { readonly id: string; readonly user_id: string; readonly role: string; readonly scope: string; readonly organisation_id: string | null; readonly building_id: string | null }) =>
      ({ id: row.id, userId: row.user_id, role: row.role, scope: row.scope, organisationId: row.organisation_id, buildingId: row.building_id });
    return pageFrom(await members.execute(), input.limit, (row): Item => ({
      membershipId: row.id, userId: row.user_id, role: row.role as Item['role'], scope: row.scope as Item['scope'], scopeId: row.scope_id,
      organisationId: row.organisation_id, name: row.name, email: scope.contact(membershipPolicy, 'membership.contact', attributesOf(row), row.email), status: row.status as Item['status'], grantedAt: row.granted_at.toISOString(),
      suspendedAt: row.suspended_at?.toISOString() ?? null, version: row.version, lastActiveAt: row.last_active_at?.toISOString() ?? null,
      scopeName: nameOf(row.building_name, row.label),
      mayManage: membershipPolicy.permits('membership.change', scope.actor, attributesOf(row)),
    }), (row) => keyCursor(row.id));
  },
});
