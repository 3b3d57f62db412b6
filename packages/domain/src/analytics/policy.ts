import { anyOf, definePolicy, inScope, onPlatform } from '@lintel/kernel';

const operators = onPlatform('platform_admin', 'platform_operator');

/** Attributes: organisationId, the one whose figures they are. */
export const analyticsPolicy = definePolicy('organisation', {
  'analytics.platform': operators,
  'analytics.organisation': anyOf(operators, inScope('organisationId', 'agency_owner', 'firm_owner', 'company_owner')),
});
