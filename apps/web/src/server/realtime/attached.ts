import { createScope, type Db } from '@lintel/db';
import type { NumberedEvent } from '@lintel/db/log';
import { placesOfAttached } from '@lintel/domain/community';
import { system, uuidv7 } from '@lintel/kernel';

/** The topics of events about pictures and papers of posts and messages, besides their own: those who read the house or the channel see them come and go. By event id. */
export async function topicsOfAttached(db: Db, events: readonly NumberedEvent[]): Promise<ReadonlyMap<string, string>> {
  const about = events.flatMap((event) => recordOf(event) ?? []);
  if (about.length === 0) return new Map();
  const of = (type: string) => [...new Set(about.flatMap(({ recordType, recordId }) => (recordType === type ? [recordId] : [])))];
  const scope = createScope(db.kysely, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
  const places = await placesOfAttached(scope, { posts: of('post'), messages: of('message') });
  const topics = new Map(places.map(({ recordId, kind, id }) => [recordId, `${kind}:${id}`]));
  return new Map(about.flatMap(({ eventId, recordId }) => {
    const topic = topics.get(recordId);
    return topic === undefined ? [] : [[eventId, topic] as const];
  }));
}

/** What others see of: not that a file is expected, nor that somebody opened one. */
const seen = new Set(['media.uploaded', 'media.processed', 'media.rejected', 'media.edited', 'media.deleted', 'media.restored', 'media.reordered']);

function recordOf({ id, type, data }: NumberedEvent): { readonly eventId: string; readonly recordType: string; readonly recordId: string } | undefined {
  if (!seen.has(type) || typeof data !== 'object' || data === null || !('recordType' in data) || !('recordId' in data)) return undefined;
  const { recordType, recordId } = data;
  return typeof recordType === 'string' && typeof recordId === 'string' ? { eventId: id, recordType, recordId } : undefined;
}
