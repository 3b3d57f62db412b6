import { anyOf, definePolicy, isActor, onPlatform, signedIn, systemOnly } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** Attributes: id, userId. */
export const privacyPolicy = definePolicy('personal data', {
  'privacy.own': signedIn,
  'privacy.view': anyOf(isActor('userId'), admins),
  /** What a person said and asked for, and having it done for them. */
  'privacy.administer': admins,
  'privacy.order': admins,
  'privacy.erase': admins,
  'privacy.cancel': anyOf(isActor('userId'), admins),
  'privacy.reveal': admins,
  /** Workflows, and what follows from the log. */
  'privacy.work': systemOnly,
});
