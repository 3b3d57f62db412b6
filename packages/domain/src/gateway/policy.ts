import { type Actor, anyOf, definePolicy, isIn, onPlatform, type Role, type Rule, signedIn, systemOnly } from '@lintel/kernel';

/** Who decides for each kind of organisation; a building's manager does for its company. */
const deciding: readonly Role[] = ['agency_owner', 'firm_owner', 'provider', 'contractor', 'building_manager'];

const decides: Rule = (actor: Actor) =>
  isIn('organisationId', actor.memberships.flatMap((m) => (deciding.includes(m.role) && m.organisationId !== null ? [m.organisationId] : [])));

/** Attributes: id, organisationId. */
export const webhookPolicy = definePolicy('webhook', {
  'webhook.view': anyOf(decides, onPlatform('platform_admin')),
  'webhook.manage': decides,
  'webhook.eventTypes': signedIn,
  'webhook.deliver': systemOnly,
});
