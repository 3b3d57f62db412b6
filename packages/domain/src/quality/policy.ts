import { anyOf, definePolicy, inScope, onPlatform } from '@lintel/kernel';

/** Attributes: organisationId, the one whose records are looked at. Moderators look after what the public sees of everybody's. */
export const qualityPolicy = definePolicy('organisation', {
  'quality.view': anyOf(onPlatform('platform_admin', 'platform_operator', 'moderator'), inScope('organisationId', 'agency_owner')),
});
