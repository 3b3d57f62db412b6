import { anyOf, anyone, definePolicy, isActor, onPlatform, signedIn, systemOnly } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** Attributes: id. */
export const userPolicy = definePolicy('user', {
  'user.view': anyOf(isActor('id'), admins),
  'user.editOwn': isActor('id'),
  'user.own': signedIn,
  'user.list': admins,
  'user.create': admins,
  'user.suspend': admins,
});

/** What strangers may ask for, and what forgets it. */
export const accountPolicy = definePolicy('account', {
  'account.ask': anyone,
  'account.sweep': systemOnly,
});

/** Attributes: id, userId. */
export const sessionPolicy = definePolicy('session', {
  'session.start': systemOnly,
  'session.own': isActor('userId'),
  'session.revoke': anyOf(isActor('userId'), admins),
  'session.revokeOwn': signedIn,
});

/** Attributes: id, userId. */
export const apiKeyPolicy = definePolicy('API key', {
  'apiKey.own': isActor('userId'),
  'apiKey.issue': signedIn,
  'apiKey.revoke': anyOf(isActor('userId'), admins),
});
