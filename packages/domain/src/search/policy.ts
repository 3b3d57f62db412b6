import { anyone, definePolicy, onPlatform, signedIn } from '@lintel/kernel';

/** Which listings one finds is decided by the listing's own policy, and of everything else by the policy of each record; this says who may ask for the rest. */
export const searchPolicy = definePolicy('search', {
  'search.find': anyone,
  'search.record': anyone,
  'search.history': signedIn,
  'search.report': onPlatform('platform_admin', 'platform_operator'),
  'search.manage': onPlatform('platform_admin'),
});
