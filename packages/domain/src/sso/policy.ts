import { anyOf, anyone, definePolicy, inScope, onPlatform, signedIn, systemOnly } from '@lintel/kernel';
import { ownerRoles } from '../organisation';

const owners = inScope('organisationId', ...ownerRoles);

/** Attributes: id, organisationId. */
export const ssoPolicy = definePolicy('single sign-on', {
  'sso.view': anyOf(owners, onPlatform('platform_admin')),
  'sso.manage': owners,
  'sso.ask': anyone,
  'sso.own': signedIn,
  'sso.conclude': systemOnly,
});
