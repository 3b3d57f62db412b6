import type { QueryCache } from '@tanstack/react-query';
import { deliverKept } from './deliver';
import { arrive, leave, type Person } from './person';
import { keepSeen } from './seen';

const againMs = 15_000;
/** Installing takes the network and a core: the page that one came for is first. */
const installAfterMs = 3_000;

/**
 * While somebody is signed in: keeps what they read for days without a connection, and sends what they wrote on one. When nobody is: nothing of anybody stays to be read.
 * A browser that keeps nothing loses only this. Returns how to stop.
 */
export function keepDevice(person: Person | null, cache: QueryCache): () => void {
  const end = new AbortController();
  const work = person === null ? leave() : arrive(person).then(() => { if (!end.signal.aborted) begin(person, cache, end.signal); });
  work.catch(() => undefined);
  return () => { end.abort(); };
}

function begin(person: Person, cache: QueryCache, signal: AbortSignal): void {
  const stop = keepSeen(cache, person.id);
  const install = setTimeout(() => { void installWorker().catch(() => undefined); }, installAfterMs);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    clearTimeout(timer);
    deliverKept().then((left) => { if (left > 0 && !signal.aborted) timer = setTimeout(send, againMs); }, () => undefined);
  };
  window.addEventListener('online', send, { signal });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') send(); }, { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
    clearTimeout(install);
  });
  send();
}

async function installWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('fresh');
}
