import { anyone, definePolicy, onPlatform, signedIn } from '@lintel/kernel';

/** Which listings one finds is decided by the listing's own policy; this says who may ask for the rest. */
export const searchPolicy = definePolicy('search', {
  'search.record': anyone,
  'search.history': signedIn,
  'search.report': onPlatform('platform_admin', 'platform_operator'),
  'search.manage': onPlatform('platform_admin'),
});
