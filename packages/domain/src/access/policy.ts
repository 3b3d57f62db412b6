import { type Actor, allOf, anyOf, definePolicy, inScope, isActor, isIn, onPlatform, type Role, type Rule, signedIn, systemOnly, whereIn } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** One of these roles in any scope that belongs to the organisation in `attribute`: a building's manager works for its company. */
function inTenant(attribute: string, ...wanted: readonly Role[]): Rule {
  const idsOf = (actor: Actor) => actor.memberships.flatMap((m) => (wanted.includes(m.role) && m.organisationId !== null ? [m.organisationId] : []));
  return (actor) => isIn(attribute, idsOf(actor));
}

const colleagues = ['agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'provider', 'contractor'] as const;
const owners = ['agency_owner', 'firm_owner'] as const;
const buildingPeople = ['building_manager', 'building_staff'] as const;

/** Attributes: id. */
export const userPolicy = definePolicy('user', {
  'user.view': anyOf(isActor('id'), admins),
  'user.editOwn': isActor('id'),
  'user.own': signedIn,
  'user.list': admins,
  'user.create': admins,
  'user.suspend': admins,
});

/** Attributes: id, userId. */
export const sessionPolicy = definePolicy('session', {
  'session.start': systemOnly,
  'session.own': isActor('userId'),
  'session.revoke': anyOf(isActor('userId'), admins),
  'session.revokeOwn': signedIn,
});

/** Attributes: id. */
export const organisationPolicy = definePolicy('organisation', {
  'organisation.view': anyOf(inScope('id', ...colleagues), inTenant('id', ...buildingPeople), admins),
  'organisation.list': admins,
  'organisation.create': admins,
});

/** Who hires whom: each kind of organisation fills its own roles, a building's manager those of the building and its units. */
const staffing = anyOf(
  admins,
  allOf(inScope('organisationId', 'agency_owner'), whereIn('scope', 'organisation'), whereIn('role', 'agency_owner', 'agent', 'assistant')),
  allOf(inScope('organisationId', 'firm_owner'), whereIn('scope', 'organisation'), whereIn('role', 'firm_owner', 'analyst', 'viewer')),
  allOf(inScope('buildingId', 'building_manager'), whereIn('role', 'building_staff', 'resident', 'unit_owner')),
);

/** Attributes: id, userId, role, scope, organisationId, buildingId (of a building's or a unit's role). */
export const membershipPolicy = definePolicy('membership', {
  'membership.view': anyOf(
    admins,
    isActor('userId'),
    allOf(inScope('organisationId', ...colleagues), whereIn('scope', 'organisation')),
    inScope('buildingId', ...buildingPeople),
  ),
  'membership.grant': staffing,
  'membership.revoke': anyOf(staffing, isActor('userId')),
});

/** Attributes: id, organisationId (of the record that is shared). */
export const grantPolicy = definePolicy('grant', {
  'grant.give': anyOf(admins, inScope('organisationId', ...owners)),
  'grant.revoke': anyOf(admins, inScope('organisationId', ...owners)),
});

/** Attributes: id, userId. */
export const apiKeyPolicy = definePolicy('API key', {
  'apiKey.own': isActor('userId'),
  'apiKey.issue': signedIn,
  'apiKey.revoke': anyOf(isActor('userId'), admins),
});
