import type { Query, QueryCache } from '@tanstack/react-query';
import { refusedCode } from '../refused';
import { type Seen, shelf } from './shelf';

/** What can be read again without a connection: one's houses, what is broken in them, and what was written. */
const readAgain: ReadonlySet<string> = new Set(['residency.listMine', 'building.get', 'community.list', 'ticket.list', 'ticket.get', 'channel.list', 'channel.get', 'message.list']);
const writeAfterMs = 400;
const most = 80;
const longestMs = 14 * 86_400_000;

/** `ticket.list` of the key under which tRPC keeps an answer. */
export function nameOf([path]: readonly unknown[]): string {
  return Array.isArray(path) ? path.join('.') : '';
}

/** Keeps on this device what the page reads, for as long as it may be read. Returns how to stop. */
export function keepSeen(cache: QueryCache, userId: string): () => void {
  const waiting = new Map<string, Seen | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    const all = [...waiting];
    waiting.clear();
    void writeSeen(userId, all).catch(() => undefined);
  };
  const note = (query: Query) => {
    const { queryKey, queryHash, state } = query;
    if (!readAgain.has(nameOf(queryKey))) return;
    // What one may not see any more is not shown from a drawer either.
    const isGone = state.status === 'error' && ['not_found', 'forbidden'].includes(refusedCode(state.error) ?? '');
    if (isGone) waiting.set(queryHash, undefined);
    else if (state.data === undefined) return;
    else waiting.set(queryHash, { userId, queryHash, queryKey, data: state.data, at: state.dataUpdatedAt });
    timer ??= setTimeout(write, writeAfterMs);
  };
  for (const query of cache.getAll()) note(query);
  return cache.subscribe((event) => { if (event.type === 'added' || event.type === 'updated') note(event.query); });
}

/** Keeps one answer that the page has put together itself. */
export async function keepAnswer(seen: Seen): Promise<void> {
  await writeSeen(seen.userId, [[seen.queryHash, seen]]);
}

export async function seenBy(userId: string): Promise<readonly Seen[]> {
  return (await (await shelf()).getAllFromIndex('seen', 'person', userId)).filter(({ at }) => at > Date.now() - longestMs);
}

async function writeSeen(userId: string, all: readonly (readonly [string, Seen | undefined])[]): Promise<void> {
  const transaction = (await shelf()).transaction(['seen', 'person'], 'readwrite');
  const store = transaction.objectStore('seen');
  // Written after who read it has gone, it would stay for whoever comes next.
  if ((await transaction.objectStore('person').get('me'))?.id === userId) {
    for (const [hash, seen] of all) await (seen === undefined ? store.delete([userId, hash]) : store.put(seen));
    const kept = (await store.index('person').getAll(userId)).toSorted((a, b) => b.at - a.at);
    for (const { queryHash } of kept.filter(({ at }, index) => index >= most || at < Date.now() - longestMs)) await store.delete([userId, queryHash]);
  }
  await transaction.done;
}
