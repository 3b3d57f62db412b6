import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { organisationGetInput, type OrganisationProfile, organisationProfile } from '../contract';
import { grantPolicy, invitationPolicy, organisationPolicy } from '../policy';
import { rolesOfKind } from '../roles-of-kind';

/** One's organisation, and what one may do there. Errors: not_found for one that one has no part in. */
export const getOrganisation = defineQuery({
  name: 'organisation.get',
  summary: 'An organisation you belong to.',
  input: organisationGetInput,
  output: organisationProfile,
  permission: 'organisation.view',
  async run(scope, { id }) {
    scope.authorise(organisationPolicy, 'organisation.view', { id });
    const row = await scope.db.selectFrom('organisation as o').selectAll('o')
      .select((eb) => eb.selectFrom('membership as m').select((e) => e.fn.count<number>('m.user_id').distinct().as('n')).whereRef('m.organisation_id', '=', 'o.id')
        .where('m.revoked_at', 'is', null).as('member_count'))
      .where('o.id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('organisation', id);
    const { kind, name, slug, zone, currency, country, about, website, phone, version } = row;
    return {
      id, kind: kind as OrganisationProfile['kind'], name, slug, zone, currency, country, about, website, phone, version, createdAt: row.created_at.toISOString(),
      memberCount: row.member_count ?? 0, may: mayIn(scope, id, kind),
    };
  },
});

function mayIn(scope: Scope, id: string, kind: string): OrganisationProfile['may'] {
  const { actor } = scope;
  const buildings = [null, ...actor.memberships.flatMap((m) => (m.scope === 'building' && m.organisationId === id ? [m.scopeId] : []))];
  const invite = (rolesOfKind[kind] ?? []).some((role) =>
    ['organisation', 'building'].some((where) => buildings.some((buildingId) => invitationPolicy.permits('invitation.send', actor, { role, scope: where, organisationId: id, buildingId }))));
  return {
    edit: organisationPolicy.permits('organisation.edit', actor, { id }), invite, share: grantPolicy.permits('grant.give', actor, { organisationId: id }),
    isOwner: actor.memberships.some((m) => m.organisationId === id && m.role.endsWith('_owner') && m.scope === 'organisation'),
  };
}
