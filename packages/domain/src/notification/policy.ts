import { anyone, definePolicy, isActor, onPlatform, signedIn, systemOnly } from '@lintel/kernel';

/** Attributes: id, userId. */
export const notificationPolicy = definePolicy('notification', {
  'notification.own': isActor('userId'),
  'notification.list': signedIn,
  // The letter's own link is what is asked for; it is looked at inside.
  'notification.unsubscribe': anyone,
  'notification.deliver': systemOnly,
  'notification.log': onPlatform('platform_admin', 'platform_operator'),
  'notification.retry': onPlatform('platform_admin', 'platform_operator'),
  'notification.edit': onPlatform('platform_admin'),
  // How somebody can be reached: no list needs it; for a reason, one at a time.
  'notification.contact': systemOnly,
  'notification.reveal': onPlatform('platform_admin'),
});
