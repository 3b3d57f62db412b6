import { leave } from './person';
import { shelf } from './shelf';

/** Of drafts and of what was begun: all of them begin so, and name whose they are. */
const prefix = 'lintel/';

/** Somebody signs out: whatever they left on this device goes, what was not sent as well. A device that keeps nothing has nothing to forget. */
export async function forget(userId: string): Promise<void> {
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix) && name.includes(userId)) localStorage.removeItem(name);
  await leave();
  const transaction = (await shelf()).transaction('outbox', 'readwrite');
  for await (const cursor of transaction.store.index('person').iterate(userId)) await cursor.delete();
  await transaction.done;
}
