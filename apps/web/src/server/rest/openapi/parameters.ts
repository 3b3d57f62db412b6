import { hasBody } from '../read-input';
import { alternativesOf, type JsonSchema, jsonSchemaOf } from '../json-schema';
import type { RawRoute, RestRow } from '../row';
import { shapeParameters } from '../shape';
import { exampleOf } from './example';
import type { OpenApiParameter, Reference } from './types';

export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}

/** What a row's caller says outside the body. */
export function parametersOf(row: RestRow): readonly (OpenApiParameter | Reference)[] {
  const input = jsonSchemaOf(row.operation.input, 'input');
  const inPath = pathNames(row.path);
  const path = inPath.map((name): OpenApiParameter => ({ name, in: 'path', required: true, schema: propertyOf(input, name), example: exampleOf(propertyOf(input, name), name) }));
  const hidden = new Set([...inPath, ...Object.keys(row.fixed ?? {})]);
  const query = hasBody(row) ? [] : [...queryParameters(input, hidden, ''), ...queryParameters({ properties: shapeParameters(row.operation) }, new Set(), '')];
  return [...path, ...query, ...headersOf(row, input)];
}

export function rawParametersOf(route: RawRoute): readonly OpenApiParameter[] {
  return [...pathNames(route.path).map((name): OpenApiParameter => ({ name, in: 'path', required: true, schema: { type: 'string' } })), ...(route.parameters ?? [])];
}

/** Fields of an object become dotted parameters, lists of lists become JSON: as the query string is read. */
function queryParameters(schema: JsonSchema, hidden: ReadonlySet<string>, prefix: string): readonly OpenApiParameter[] {
  const objects = alternativesOf(schema).filter((option) => option.properties !== undefined);
  return objects.flatMap((option) =>
    Object.entries(option.properties ?? {}).filter(([key]) => !hidden.has(key)).flatMap(([key, property]): readonly OpenApiParameter[] => {
      const name = `${prefix}${key}`;
      const parts = alternativesOf(property);
      if (parts.some((part) => part.properties !== undefined)) return queryParameters(property, new Set(), `${name}.`);
      const description = property.description === undefined ? {} : { description: property.description };
      const required = prefix === '' && option.required?.includes(key) === true && property.default === undefined ? { required: true } : {};
      const isNested = parts.some((part) => part.items !== undefined && alternativesOf(part.items).some((item) => item.type === 'array' || item.type === 'object'));
      if (isNested) return [{ name, in: 'query', ...required, ...description, content: { 'application/json': { schema: property, example: exampleOf(property, key) } } }];
      return [{ name, in: 'query', ...required, ...description, schema: property }];
    }));
}

function headersOf(row: RestRow, input: JsonSchema): readonly Reference[] {
  const headers: Reference[] = [];
  if (row.operation.kind === 'command') headers.push(reference('IdempotencyKey'));
  if (alternativesOf(input).some((option) => option.properties?.['expectedVersion'] !== undefined)) headers.push(reference('IfMatch'));
  if (row.method === 'GET') headers.push(reference('IfNoneMatch'));
  return headers;
}

const reference = (name: string): Reference => ({ $ref: `#/components/parameters/${name}` });

function propertyOf(schema: JsonSchema, name: string): JsonSchema {
  for (const option of alternativesOf(schema)) {
    const property = option.properties?.[name];
    if (property !== undefined) return property;
  }
  return { type: 'string' };
}

export const sharedParameters: Readonly<Record<string, OpenApiParameter>> = {
  IdempotencyKey: {
    name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 1, maxLength: 200, pattern: String.raw`^[\x21-\x7e]{1,200}$` }, example: '7f1b2c9e-4a55-4f0e-9a35-0d4f6a1c2b11',
    description: 'Any text of your own, new for each change. Sent again within 24 hours with the same body, the first answer is repeated and nothing is done; with another body it is refused.',
  },
  IfMatch: {
    name: 'If-Match', in: 'header', schema: { type: 'string' }, example: '"3"',
    description: 'The ETag of an earlier answer about this record, or just its version in quotes. The change is refused with 412 when the record has moved on.',
  },
  IfNoneMatch: { name: 'If-None-Match', in: 'header', schema: { type: 'string' }, description: 'The ETag of an earlier answer: 304 without a body while it would be the same.' },
};
