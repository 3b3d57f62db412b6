import { definePolicy, isActor, onPlatform, signedIn, systemOnly } from '@lintel/kernel';

/** Attributes: id, userId. */
export const notificationPolicy = definePolicy('notification', {
  'notification.own': isActor('userId'),
  'notification.list': signedIn,
  'notification.deliver': systemOnly,
  'notification.log': onPlatform('platform_admin', 'platform_operator'),
});
