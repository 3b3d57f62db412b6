import { anyOf, definePolicy, inScope, onPlatform } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** Attributes: organisationId (whose trail it is; null is the platform's). */
export const auditPolicy = definePolicy('audit', {
  'audit.view': anyOf(admins, inScope('organisationId', 'agency_owner', 'firm_owner', 'company_owner')),
  /** Where people were when they did it. */
  'audit.viewPlace': admins,
});
