import type { Kept } from './kept';
import { tell } from './outbox';
import { shelf } from './shelf';
import { syncTag } from './sync-tag';

interface WithSync extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Keeps it on this device until it is known to stand there. @throws where a browser keeps nothing */
export async function keepInOutbox(kept: Kept): Promise<void> {
  await (await shelf()).put('outbox', kept);
  tell({ id: kept.id, what: 'kept' });
  if (!navigator.onLine) await sendInBackground();
}

/** Asks the browser to send when there is a connection, also when every page is closed. Where it cannot, the next page that is opened does. */
export async function sendInBackground(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration: WithSync | undefined = await navigator.serviceWorker.getRegistration();
  // Refused in private windows, and where its reader turned it off.
  await registration?.sync?.register(syncTag).catch(() => undefined);
}
