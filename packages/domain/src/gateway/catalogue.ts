import { z } from 'zod';
import { eventDefinitions } from '../event-registry';
import { offeredTypes } from './reactions';

const uuid = { type: 'string', format: 'uuid' };
const maybeUuid = { anyOf: [uuid, { type: 'null' }] };

/** Every event that webhooks can be told of, as one JSON Schema (2020-12) of what a receiver gets: one definition a type, by its name. */
export function eventCatalogue(address: string): Readonly<Record<string, unknown>> {
  const types = offeredTypes();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Events of Lintel, as webhooks send them',
    oneOf: types.map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: Object.fromEntries(types.map((type) => [type, messageOf(type)])),
  };
}

function messageOf(type: string): Readonly<Record<string, unknown>> {
  const definition = eventDefinitions.get(type);
  if (definition === undefined) throw new Error(`${type} is offered and not defined.`);
  const { $schema: _, ...data } = z.toJSONSchema(definition.schema, { io: 'output', unrepresentable: 'any' });
  const envelope = {
    id: { ...uuid, description: 'The event, the same in every attempt and replay: what to know it again by.' },
    position: { type: ['integer', 'null'], description: "The event's place in the log: what to order by." },
    version: { const: definition.version }, aggregateType: { const: definition.aggregateType }, aggregateId: uuid,
    aggregateVersion: { type: 'integer', description: "The record's version after the event." }, organisationId: uuid, actorId: maybeUuid, onBehalfOf: maybeUuid, correlationId: { type: 'string' }, data,
  };
  return {
    description: definition.description, type: 'object', required: ['type', 'timestamp', 'data'],
    properties: { type: { const: type }, timestamp: { type: 'string', format: 'date-time' }, data: { type: 'object', required: Object.keys(envelope), properties: envelope } },
  };
}
