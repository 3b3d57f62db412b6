/** By which the browser wakes the service worker when there is a connection. */
export const syncTag = 'lintel-outbox';
