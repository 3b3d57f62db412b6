import type { Operation } from '@lintel/db';
import { type JsonSchema, jsonSchemaOf, within } from '../json-schema';
import type { RestRow } from '../row';
import { pathNames } from './parameters';

/** `listing.requestChanges` becomes `ListingRequestChanges`. */
export function nameOf(operation: Operation): string {
  return operation.name.split('.').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** The body of a row: its input without what the address says. Undefined when nothing is left. */
export function bodySchemaOf(row: RestRow): JsonSchema | undefined {
  const input = jsonSchemaOf(row.operation.input, 'input');
  if (input.properties === undefined) return closed(input);
  const elsewhere = new Set([...pathNames(row.path), ...Object.keys(row.fixed ?? {})]);
  const properties = Object.fromEntries(Object.entries(input.properties).filter(([key]) => !elsewhere.has(key)));
  if (Object.keys(properties).length === 0) return undefined;
  const required = (input.required ?? []).filter((key) => !elsewhere.has(key));
  return closed({ ...input, properties, ...(required.length === 0 ? { required: [] } : { required }) });
}

export function outputSchemaOf(operation: Operation): JsonSchema {
  return open(jsonSchemaOf(operation.output, 'output'));
}

/** What comes along by `include`, each as its own query answers. */
export function withIncluded(operation: Operation, schema: JsonSchema): JsonSchema {
  if (operation.kind === 'command' || operation.related === undefined) return schema;
  const properties = Object.fromEntries(Object.entries(operation.related).map(([name, { query }]) => [name, { anyOf: [{ $ref: `#/components/schemas/${nameOf(query)}Output` }, { type: 'null' }] }]));
  return { ...schema, properties: { ...schema.properties, included: { type: 'object', description: 'What `include` asked for.', properties } } };
}

/** The same without anything that must be there. */
export function partOf(schema: JsonSchema): JsonSchema {
  const { required: _, ...inner } = within(schema, partOf);
  return inner;
}

/** Fields that are not named are refused, see unknown-fields. */
function closed(schema: JsonSchema): JsonSchema {
  const inner = within(schema, closed);
  return inner.properties === undefined || typeof inner.additionalProperties === 'object' ? inner : { ...inner, additionalProperties: false };
}

/** Answers may gain fields: a client that refuses what it does not know would break. */
function open(schema: JsonSchema): JsonSchema {
  const { additionalProperties, ...inner } = within(schema, open);
  return typeof additionalProperties === 'object' ? { ...inner, additionalProperties } : inner;
}
