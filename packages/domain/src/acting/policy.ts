import { anyOf, definePolicy, inScope, isActor, isSitter, onPlatform, signedIn } from '@lintel/kernel';

const admins = onPlatform('platform_admin');
const owners = inScope('organisationId', 'agency_owner', 'firm_owner', 'company_owner');

/** Attributes: id, principalId, delegateId, organisationId. */
export const delegationPolicy = definePolicy('delegation', {
  'delegation.view': anyOf(isActor('principalId'), isActor('delegateId'), owners, admins),
  'delegation.give': inScope('organisationId', 'agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'company_owner', 'provider', 'contractor'),
  'delegation.revoke': anyOf(isActor('principalId'), isActor('delegateId'), owners, admins),
  'delegation.start': isActor('delegateId'),
  'delegation.own': signedIn,
});

/** Attributes: id, userId (who stands in), subjectId (for whom). */
export const actingPolicy = definePolicy('acting', {
  'acting.view': anyOf(isSitter('userId'), isActor('subjectId'), admins),
  'acting.end': anyOf(isSitter('userId'), admins),
  'impersonation.start': admins,
});
