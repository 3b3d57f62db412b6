import { withheld } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { testEventType } from './offered';

/** What a receiver gets: type, time and data, as Standard Webhooks has it, without what tells of persons: the API has that, for those who may read it. */
export function bodyOf(event: EventEnvelope): string {
  const { id, position, version, aggregateType, aggregateId, aggregateVersion, organisationId, actorId, onBehalfOf, correlationId, data } = withheld(event);
  return JSON.stringify({
    type: event.type,
    timestamp: event.occurredAt.toISOString(),
    data: { id, position: position ?? null, version, aggregateType, aggregateId, aggregateVersion, organisationId, actorId, onBehalfOf, correlationId, data },
  });
}

export function testBody(id: string, organisationId: string, at: Date): string {
  return JSON.stringify({ type: testEventType, timestamp: at.toISOString(), data: { id, organisationId, data: { message: 'This is a test. Nothing happened.' } } });
}
