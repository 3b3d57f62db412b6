import type { Kept, KeptMessage, Told } from './kept';
import { shelf } from './shelf';

const channelName = 'lintel-outbox';
let speaker: BroadcastChannel | undefined;

export function tell(told: Told): void {
  speaker ??= new BroadcastChannel(channelName);
  speaker.postMessage(told);
}

/** Hears what becomes of what was kept, from this page, from others and from the service worker. Returns how to stop. */
export function hear(listener: (told: Told) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => { listener(data); });
  return () => { channel.close(); };
}

/** Changes what is kept; nothing when it was discarded meanwhile. */
export async function change(kept: Kept): Promise<void> {
  const transaction = (await shelf()).transaction('outbox', 'readwrite');
  if ((await transaction.store.get(kept.id)) !== undefined) await transaction.store.put(kept);
  await transaction.done;
  tell({ id: kept.id, what: 'changed' });
}

export async function discard(id: string): Promise<void> {
  await (await shelf()).delete('outbox', id);
  tell({ id, what: 'gone' });
}

/** Sends again what was refused. */
export async function again(kept: Kept): Promise<void> {
  await change({ ...kept, refused: undefined });
}

export async function keptBy(userId: string): Promise<readonly Kept[]> {
  return (await (await shelf()).getAllFromIndex('outbox', 'person', userId)).toSorted((a, b) => a.keptAt - b.keptAt);
}

export async function messagesKept(userId: string, channelId: string): Promise<readonly KeptMessage[]> {
  return (await keptBy(userId)).flatMap((kept) => (kept.kind === 'message' && kept.input.channelId === channelId ? [kept] : []));
}
