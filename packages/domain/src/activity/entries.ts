import { type Scope, withheld } from '@lintel/db';
import { changesOf } from './changes';
import type { ActivityEntry } from './contract';
import type { Judged } from './judges';
import { dataOf, subjectOf } from './subject';

/** Events as people read them, with the names of who acted; at the open level without names, reasons and doors. */
export async function entriesOf(scope: Scope, events: readonly Judged[]): Promise<ActivityEntry[]> {
  const people = await namesOf(scope, events.filter(({ level }) => level === 'full').flatMap(({ found: { event } }) => [event.actorId, event.onBehalfOf]));
  const opened = await scope.open(events.map(({ found, level }) => (level === 'full' ? found.event : withheld(found.event))));
  return events.map(({ found, level }, at) => {
    const event = opened[at] ?? found.event;
    const isFull = level === 'full';
    const personBy = (id: string | null) => (isFull && id !== null ? { id, name: people.get(id) ?? '' } : null);
    return {
      id: event.id, position: event.position ?? null, type: event.type, occurredAt: event.occurredAt.toISOString(), aggregateType: event.aggregateType,
      aggregateId: event.aggregateId, record: subjectOf(event), actor: personBy(event.actorId), onBehalfOf: personBy(event.onBehalfOf),
      origin: isFull ? event.origin : null, reason: isFull ? event.reason : null, changed: changesOf(event), data: { ...dataOf(event) },
    };
  });
}

async function namesOf(scope: Scope, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await scope.db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
