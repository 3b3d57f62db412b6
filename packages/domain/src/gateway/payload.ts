import type { EventEnvelope } from '@lintel/kernel';
import { testEventType } from './offered';

/** What a receiver gets: type, time and data, as Standard Webhooks has it. Personal values are not in events; the API has them, for those who may read them. */
export function bodyOf(event: EventEnvelope): string {
  const { id, position, version, aggregateType, aggregateId, aggregateVersion, organisationId, actorId, onBehalfOf, correlationId, data } = event;
  return JSON.stringify({
    type: event.type,
    timestamp: event.occurredAt.toISOString(),
    data: { id, position: position ?? null, version, aggregateType, aggregateId, aggregateVersion, organisationId, actorId, onBehalfOf, correlationId, data },
  });
}

export function testBody(id: string, organisationId: string, at: Date): string {
  return JSON.stringify({ type: testEventType, timestamp: at.toISOString(), data: { id, organisationId, data: { message: 'This is a test. Nothing happened.' } } });
}
