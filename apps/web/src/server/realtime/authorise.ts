import type { AnyQuery, Executor } from '@lintel/db';
import { type Actor, hasRole, isDomainError, type RequestContext } from '@lintel/kernel';
import { publicTopic, type Topic } from './topics';

/** The query that shows a record to those who may see it: whoever it answers may listen to the record. */
export interface RecordDoor {
  readonly query: AnyQuery;
  /** Whether the answer shows more than visitors see; without it whoever sees the record hears all of it. */
  seesAll?(answer: unknown): boolean;
}
export type RecordQueries = Readonly<Record<string, RecordDoor>>;

/** What is heard: by the names that events carry, the topics of this stream that each belongs to. */
export type Heard = ReadonlyMap<string, readonly Topic[]>;

export interface TopicGuard {
  /** The topics this actor may listen to, by the names that events carry them by. */
  allowed(topics: readonly Topic[], context: RequestContext): Promise<Heard>;
}

/** The names of all houses and channels that somebody reads. */
export type PlacesRead = (context: RequestContext) => Promise<readonly string[]>;

/** The one place that says who may listen to what; records are judged by their own query. */
export function topicGuard(executor: Executor, records: RecordQueries, placesRead: PlacesRead): TopicGuard {
  return {
    async allowed(topics, context) {
      const heard = new Map<string, Topic[]>();
      const names = await Promise.all(topics.map(async (topic) => [await namesOf({ executor, records, placesRead }, topic, context), topic] as const));
      for (const [some, topic] of names) for (const name of some) heard.set(name, [...(heard.get(name) ?? []), topic]);
      return heard;
    },
  };
}

interface Judges {
  readonly executor: Executor;
  readonly records: RecordQueries;
  readonly placesRead: PlacesRead;
}

/** One topic may stand for many: what is unread is told of by every place one reads, and by one's own name, so that it is heard also by who reads in none yet. */
async function namesOf({ executor, records, placesRead }: Judges, topic: Topic, context: RequestContext): Promise<readonly string[]> {
  const { userId } = context.actor;
  if (topic.kind === 'unread') return userId === null ? [] : [`inbox:${userId}`, ...(await placesRead(context))];
  const name = await heardAs(executor, records, topic, context);
  return name === null ? [] : [name];
}

async function heardAs(executor: Executor, records: RecordQueries, { kind, name, id }: Topic, context: RequestContext): Promise<string | null> {
  const { actor } = context;
  switch (kind) {
    case 'market':
      return name;
    case 'inbox':
      return actor.userId === null ? null : `inbox:${actor.userId}`;
    case 'reviews':
      return hasRole(actor, ['moderator', 'platform_admin']) ? name : null;
    case 'platform':
      return hasRole(actor, ['platform_admin', 'platform_operator']) ? name : null;
    case 'user':
      return actor.userId === id || hasRole(actor, ['platform_admin']) ? name : null;
    case 'organisation':
      return worksFor(actor, id) || hasRole(actor, ['platform_admin']) ? name : null;
    default:
      return recordHeardAs(executor, records[kind], { name, id }, context);
  }
}

/** Residents and owners belong to a unit of a building company, not to the company. */
function worksFor(actor: Actor, organisationId: string | null): boolean {
  return actor.memberships.some((m) => m.organisationId === organisationId && (m.scope === 'organisation' || m.scope === 'building'));
}

async function recordHeardAs(executor: Executor, door: RecordDoor | undefined, { name, id }: Pick<Topic, 'name' | 'id'>, context: RequestContext): Promise<string | null> {
  if (door === undefined || id === null) return null;
  try {
    const answer: unknown = await executor.ask(door.query, { id }, context);
    return door.seesAll?.(answer) === false ? publicTopic(name) : name;
  } catch (error) {
    if (isDomainError(error) && ['not_found', 'forbidden', 'unauthenticated', 'invalid_input'].includes(error.code)) return null;
    throw error;
  }
}
