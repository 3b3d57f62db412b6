import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { type Delegation, delegationList, delegationListInput, type DelegationRight } from '../contract';
import { delegationPolicy } from '../policy';
import { delegationAttributes, delegationColumns } from '../store';

/** Who may act for whom: what one gave and holds, and all of an organisation for those who run it. By the database's clock. Errors: unauthenticated. */
export const listDelegations = defineQuery({
  name: 'delegation.list',
  summary: 'Who may act for whom.',
  input: delegationListInput,
  output: delegationList,
  permission: 'delegation.own',
  async run(scope, { organisationId }) {
    scope.authorise(delegationPolicy, 'delegation.own', {});
    let wanted = scope.db.selectFrom('delegation').innerJoin('organisation', 'organisation.id', 'delegation.organisation_id')
      .innerJoin('app_user as principal', 'principal.id', 'delegation.principal_id').innerJoin('app_user as delegate', 'delegate.id', 'delegation.delegate_id')
      .selectAll('delegation').select(['organisation.name as organisation_name', 'principal.name as principal_name', 'delegate.name as delegate_name'])
      .where('delegation.revoked_at', 'is', null).where(sql<boolean>`(delegation.until is null or delegation.until > now())`)
      .where(scope.visible(delegationPolicy, 'delegation.view', delegationColumns)).orderBy('delegation.id', 'desc').limit(200);
    if (organisationId !== undefined) wanted = wanted.where('delegation.organisation_id', '=', organisationId);
    else wanted = wanted.where((eb) => eb.or([eb('delegation.principal_id', '=', scope.actor.userId), eb('delegation.delegate_id', '=', scope.actor.userId)]));
    return {
      items: (await wanted.execute()).map((row): Delegation => ({
        id: row.id, organisationId: row.organisation_id, organisationName: row.organisation_name, principalId: row.principal_id, principalName: row.principal_name, delegateId: row.delegate_id,
        delegateName: row.delegate_name, rights: row.rights as DelegationRight[], until: row.until?.toISOString() ?? null, givenAt: row.created_at.toISOString(), version: row.version,
        mayStart: delegationPolicy.permits('delegation.start', scope.actor, delegationAttributes(row)), mayRevoke: delegationPolicy.permits('delegation.revoke', scope.actor, delegationAttributes(row)),
      })),
    };
  },
});
