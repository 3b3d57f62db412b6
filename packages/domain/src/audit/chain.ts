import { createHash } from 'node:crypto';
import type { EventEnvelope } from '@lintel/kernel';

/** The chain of what belongs to no organisation. */
export const platformChain = '00000000-0000-0000-0000-000000000000';

export const chainOf = (organisationId: string | null): string => organisationId ?? platformChain;

/** What people do besides reading: looking at homes and searching are neither changes nor sensitive. */
const ordinary: readonly string[] = ['listing.viewed', 'search.performed', 'notification.read'];

/** Kinds of records whose every change is written down, whoever made it. */
const always: readonly string[] = ['user', 'session', 'membership', 'verification', 'organisation', 'grant', 'delegation', 'acting', 'api_key', 'setting', 'flag', 'record_read'];

/** Whether an event belongs in the trail: what a person did, and what happens to people's rights. Workflows' own doings are in the log. */
export function isAudited({ type, actorId, aggregateType }: Pick<EventEnvelope, 'type' | 'actorId' | 'aggregateType'>): boolean {
  return !ordinary.includes(type) && (actorId !== null || always.includes(aggregateType));
}

/** The same as a condition on `event e`, for what must be found in SQL. */
export const auditedCondition = `e.type <> all ('{${ordinary.join(',')}}') and (e.actor_id is not null or e.aggregate_type = any ('{${always.join(',')}}'))`;

/** SHA-256 over the hash before it, the place in the chain, and the event as it was written: whoever changes one of them changes all hashes that follow. */
export function hashOf(chain: string, seq: number, previous: Uint8Array, event: EventEnvelope): Buffer {
  const { id, position, type, version, occurredAt, aggregateType, aggregateId, aggregateVersion, actorId, onBehalfOf, sessionId, origin, reason, correlationId, causationId, data } = event;
  const written = [
    chain, seq, id, position, type, version, occurredAt.toISOString(), aggregateType, aggregateId, aggregateVersion, actorId, onBehalfOf, sessionId, origin, reason, correlationId, causationId, data,
  ];
  return createHash('sha256').update(previous).update(canonical(written)).digest();
}

/** JSON with the keys of objects in order, since the database keeps them in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part);
}
