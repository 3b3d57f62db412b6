import { anyone, definePolicy, onPlatform } from '@lintel/kernel';

/** Operators see how the platform is set; its admins set it. */
export const configurationPolicy = definePolicy('setting', {
  'configuration.view': onPlatform('platform_admin', 'platform_operator'),
  'configuration.set': onPlatform('platform_admin'),
  'configuration.mine': anyone,
});
