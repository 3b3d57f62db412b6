/** Of these records an organisation may be told; whether of a particular one, its policy says. */
const families = /^(listing|property|open_house|inquiry|lead|media|membership|grant|building|unit|resident|lease|ticket)\./;
/** Steps on the way that mean nothing outside. */
const internal = new Set(['media.announced', 'media.abandoned', 'media.purged', 'media.opened', 'listing.viewed']);

/** What a test sends; no event of the log has this type. */
export const testEventType = 'webhook.test';

/** Whether webhooks may be subscribed to this type of event. */
export function isOffered(type: string): boolean {
  return families.test(type) && !internal.has(type);
}
