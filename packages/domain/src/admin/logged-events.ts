import type { Scope } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import type { LoggedEvent } from './contract';

/** Events as the event browser shows them: as they were written, with the actor's name. */
export async function loggedEvents(scope: Scope, events: readonly EventEnvelope[]): Promise<LoggedEvent[]> {
  const ids = [...new Set(events.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))];
  const people = ids.length === 0 ? [] : await scope.db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', ids).execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (await scope.open(events)).map(({ occurredAt, position, ...event }) => ({
    ...event, position: position ?? null, occurredAt: occurredAt.toISOString(), actorName: event.actorId === null ? null : (names.get(event.actorId) ?? null),
  }));
}
