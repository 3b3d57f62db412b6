import { type Actor, allOf, anyOf, anyone, definePolicy, inScope, isActor, isIn, onPlatform, type Role, type Rule, signedIn, systemOnly, whereIn } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** One of these roles in any scope that belongs to the organisation in `attribute`: a building's manager works for its company. */
function inTenant(attribute: string, ...wanted: readonly Role[]): Rule {
  const idsOf = (actor: Actor) => actor.memberships.flatMap((m) => (wanted.includes(m.role) && m.organisationId !== null ? [m.organisationId] : []));
  return (actor) => isIn(attribute, idsOf(actor));
}

const colleagues = ['agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'company_owner', 'provider', 'contractor'] as const;
/** Somebody holds one of these in every organisation that people run. */
export const ownerRoles = ['agency_owner', 'firm_owner', 'company_owner'] as const;
const buildingPeople = ['building_manager', 'building_staff'] as const;

/** Attributes: id. */
export const organisationPolicy = definePolicy('organisation', {
  'organisation.view': anyOf(inScope('id', ...colleagues), inTenant('id', ...buildingPeople), admins),
  'organisation.list': admins,
  'organisation.own': signedIn,
  'organisation.create': signedIn,
  'organisation.createFor': admins,
  'organisation.edit': anyOf(inScope('id', ...ownerRoles), admins),
});

/** Who hires whom: each kind of organisation fills its own roles, a building's manager those of the building and its units. */
const hiring = anyOf(
  allOf(inScope('organisationId', 'agency_owner'), whereIn('scope', 'organisation'), whereIn('role', 'agency_owner', 'agent', 'assistant')),
  allOf(inScope('organisationId', 'firm_owner'), whereIn('scope', 'organisation'), whereIn('role', 'firm_owner', 'analyst', 'viewer')),
  allOf(inScope('organisationId', 'company_owner'), whereIn('role', 'company_owner', 'provider', 'contractor', 'building_manager', 'building_staff', 'resident', 'unit_owner')),
  allOf(inScope('buildingId', 'building_manager'), whereIn('role', 'building_staff', 'resident', 'unit_owner')),
);
const staffing = anyOf(admins, hiring);

/** Those who work where the role is held. */
const coworkers = anyOf(
  allOf(inScope('organisationId', ...colleagues), whereIn('scope', 'organisation')),
  inScope('organisationId', 'company_owner'),
  inScope('buildingId', ...buildingPeople),
);

/** Attributes: id, userId, role, scope, organisationId, buildingId (of a building's or a unit's role). */
export const membershipPolicy = definePolicy('membership', {
  'membership.view': anyOf(admins, isActor('userId'), coworkers),
  // How they can be reached: who works with them needs it, who runs the platform does not.
  'membership.contact': anyOf(isActor('userId'), coworkers),
  'membership.grant': staffing,
  /** Naming somebody by account who has no part in the organisation yet: everybody else invites by address. */
  'membership.enrol': admins,
  'membership.revoke': anyOf(staffing, isActor('userId')),
  'membership.change': staffing,
  'membership.suspend': staffing,
  'membership.transfer': allOf(inScope('organisationId', ...ownerRoles), whereIn('scope', 'organisation')),
});

/** Attributes: id, role, scope, organisationId, buildingId, inviteeId (the account with the invited address, once verified). */
export const invitationPolicy = definePolicy('invitation', {
  'invitation.view': anyOf(staffing, isActor('inviteeId')),
  'invitation.contact': anyOf(hiring, isActor('inviteeId')),
  'invitation.send': staffing,
  'invitation.manage': staffing,
  'invitation.answer': isActor('inviteeId'),
  'invitation.own': signedIn,
  'invitation.open': anyone,
  'invitation.wake': systemOnly,
});

/** Those who run the organisation whose record it is, the manager of the house it is of, and its agent as long as they work there: an assistant shares nothing outside. */
const sharers = anyOf(admins, inScope('organisationId', ...ownerRoles), inScope('buildingId', 'building_manager'), allOf(inScope('organisationId', 'agent'), isActor('agentId')));

/** Attributes: id, organisationId (of the record that is shared), agentId (who lists or handles it), buildingId (that it is of), subjectUserId (also of whoever has the address), subjectOrganisationId. */
export const grantPolicy = definePolicy('grant', {
  'grant.give': sharers,
  'grant.revoke': sharers,
  'grant.answer': anyOf(isActor('subjectUserId'), inScope('subjectOrganisationId', ...ownerRoles)),
  'grant.view': anyOf(sharers, isActor('subjectUserId'), inScope('subjectOrganisationId', ...colleagues)),
  'grant.list': signedIn,
  'grant.wake': systemOnly,
});
