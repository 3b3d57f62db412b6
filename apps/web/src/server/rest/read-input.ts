import { DomainError, invalidInput } from '@lintel/kernel';
import { readJson } from '../transport/body';
import type { Exchange } from '../transport/exchange';
import { expectedVersionOf } from './etag';
import { alternativesOf, type JsonSchema } from './json-schema';
import { readQuery } from './query-string';
import type { RestRow } from './row';
import { readShape, type Shape, shapeParameters, wholeAnswer } from './shape';
import { unknownFields } from './unknown-fields';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a row's fields come in the query string: its method carries no body. */
export function hasBody(row: Pick<RestRow, 'method'>): boolean {
  return row.method !== 'GET' && row.method !== 'DELETE';
}

/** Puts an operation's input together from everywhere a request carries it. @throws DomainError malformed, invalid_input, payload_too_large, … */
export async function readInput(exchange: Exchange, row: RestRow, schema: JsonSchema, params: Readonly<Record<string, string>>): Promise<{ readonly input: Fields; readonly shape: Shape }> {
  const { input: given, shape } = hasBody(row) ? { input: await bodyOf(exchange, schema), shape: wholeAnswer } : readShape(row.operation, readQuery(exchange.query, withShape(row, schema)));
  for (const name of [...Object.keys(params), ...Object.keys(row.fixed ?? {})]) {
    if (Object.hasOwn(given, name) && given[name] !== params[name])
      throw invalidInput([{ path: name, code: 'custom', message: `is said by the address: ${params[name] ?? 'leave it out'}` }]);
  }
  return { input: { ...given, ...params, ...row.fixed, ...versionField(exchange, schema, given) }, shape };
}

/** What a query string may hold: the operation's own fields, and what shapes the answer. */
function withShape({ operation }: RestRow, schema: JsonSchema): JsonSchema {
  const shape = shapeParameters(operation);
  return Object.keys(shape).length === 0 ? schema : { anyOf: [schema, { type: 'object', properties: shape }] };
}

async function bodyOf(exchange: Exchange, schema: JsonSchema): Promise<Fields> {
  if (exchange.query !== '') throw invalidInput([{ path: '', code: 'custom', message: 'this method takes its fields in the body, not in the query string' }]);
  const body = (await readJson(exchange)) ?? {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new DomainError('malformed', 'The body must be a JSON object.');
  const unknown = unknownFields(body, schema);
  if (unknown.length > 0) throw invalidInput(unknown.slice(0, 50));
  return Object.fromEntries(Object.entries(body));
}

function versionField(exchange: Exchange, schema: JsonSchema, given: Fields): Fields {
  const version = expectedVersionOf(exchange.header('if-match'));
  if (version === undefined || !alternativesOf(schema).some((option) => option.properties?.['expectedVersion'] !== undefined)) return {};
  if (given['expectedVersion'] !== undefined && given['expectedVersion'] !== version)
    throw invalidInput([{ path: 'expectedVersion', code: 'custom', message: `is said by If-Match: ${version}` }]);
  return { expectedVersion: version };
}
