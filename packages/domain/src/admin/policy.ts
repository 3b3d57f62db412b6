import { definePolicy, onPlatform, systemOnly } from '@lintel/kernel';

const operators = onPlatform('platform_admin', 'platform_operator');

/** Those who run the platform. What they see holds ids, states and figures; records themselves keep their own policies. */
export const platformPolicy = definePolicy('platform', {
  'platform.view': operators,
  'platform.operate': operators,
  // What is personal is for those alone who answer for people's accounts.
  'platform.people': onPlatform('platform_admin'),
  // How somebody without an account can be reached: no list needs it.
  'platform.contact': systemOnly,
});
