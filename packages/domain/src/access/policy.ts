import { anyOf, anyone, definePolicy, isActor, onPlatform, signedIn, systemOnly } from '@lintel/kernel';

const admins = onPlatform('platform_admin');

/** Attributes: id. */
export const userPolicy = definePolicy('user', {
  'user.view': anyOf(isActor('id'), admins),
  'user.editOwn': isActor('id'),
  'user.own': signedIn,
  'user.list': admins,
  // How they can be reached. Who runs the platform has no need of it in a list; person.reveal shows it, one person at a time, for a reason.
  'user.contact': isActor('id'),
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
  'session.endAll': admins,
});

/** Attributes: id, userId. */
export const apiKeyPolicy = definePolicy('API key', {
  'apiKey.own': isActor('userId'),
  'apiKey.issue': signedIn,
  'apiKey.revoke': anyOf(isActor('userId'), admins),
});
