import { sql } from 'kysely';
import { apiKeyPolicy, sessionPolicy, userPolicy } from '../../access';
import { actingColumns, actingPolicy, delegationColumns, delegationPolicy } from '../../acting';
import { allShares, grantColumns, grantPolicy, invitationColumns, invitationPolicy, invitationsOf, membershipPolicy, organisationPolicy } from '../../organisation';
import { type Judge, levelMap, nothingOpen } from './judge';

const closed = (levels: Judge['levels']): Judge => ({ isOpen: nothingOpen, levels });

const user = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('app_user').select('id').where('id', 'in', ids).where(scope.visible(userPolicy, 'user.view', { id: 'app_user.id' })).execute()));

const session = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('session').select('id').where('id', 'in', ids)
    .where(scope.visible(sessionPolicy, 'session.revoke', { id: 'session.id', userId: 'session.user_id' })).execute()));

const apiKey = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('api_key').select('id').where('id', 'in', ids)
    .where(scope.visible(apiKeyPolicy, 'apiKey.revoke', { id: 'api_key.id', userId: 'api_key.user_id' })).execute()));

const organisation = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('organisation').select('id').where('id', 'in', ids)
    .where(scope.visible(organisationPolicy, 'organisation.view', { id: 'organisation.id' })).execute()));

const membership = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('membership')
    .leftJoin('unit', (join) => join.onRef('unit.id', '=', 'membership.scope_id').on('membership.scope', '=', 'unit'))
    .leftJoin('building as place', (join) => join.on('place.id', '=', sql<string>`coalesce(unit.building_id, membership.scope_id)`))
    .select('membership.id').where('membership.id', 'in', ids)
    .where(scope.visible(membershipPolicy, 'membership.view', {
      id: 'membership.id', userId: 'membership.user_id', role: 'membership.role', scope: 'membership.scope', organisationId: 'membership.organisation_id', buildingId: 'place.id',
    })).execute()));

const grant = closed(async (scope, ids) =>
  levelMap(await allShares(scope).select('g.id').where('g.id', 'in', ids).where(scope.visible(grantPolicy, 'grant.view', grantColumns)).execute()));

const invitation = closed(async (scope, ids) =>
  levelMap(await invitationsOf(scope).where('invitation.id', 'in', ids).where(scope.visible(invitationPolicy, 'invitation.view', invitationColumns)).execute()));

const delegation = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('delegation').select('id').where('id', 'in', ids).where(scope.visible(delegationPolicy, 'delegation.view', delegationColumns)).execute()));

const acting = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('acting').select('id').where('id', 'in', ids).where(scope.visible(actingPolicy, 'acting.view', actingColumns)).execute()));

export const accessLevels = { acting, delegation, user, session, api_key: apiKey, organisation, membership, grant, invitation };
