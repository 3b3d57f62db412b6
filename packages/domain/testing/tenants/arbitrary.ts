import type { Operation } from '@lintel/db';
import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { uuidPattern } from './marks';
import type { Ownership } from './ownership';

/** As much of JSON Schema as Zod writes. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Where ids come from: rows of every tenant, those of the kind the field speaks of before others. */
export interface IdSource {
  readonly any: readonly string[];
  ofTable(table: string): readonly string[];
  tableOf(id: string): string | undefined;
}

export function idSource({ rowOfId }: Ownership): IdSource {
  const byTable = new Map<string, string[]>();
  for (const [id, { table }] of rowOfId) byTable.set(table, [...(byTable.get(table) ?? []), id]);
  return { any: [...rowOfId.keys()], ofTable: (table) => byTable.get(table) ?? [], tableOf: (id) => rowOfId.get(id)?.table };
}

/**
 * Inputs for one operation: those that are right for somebody, as they are or with their ids exchanged for others of the same kind, and whatever
 * its schema allows, with ids of anyone's rows.
 */
export function inputsFor(operation: Operation, right: readonly unknown[], ids: IdSource): Arbitrary<unknown> {
  const schema = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const made = fromSchema(schema, ids, operation.name.split('.')[0] ?? '');
  if (right.length === 0) return made;
  const chosen = fc.constantFrom(...right);
  return fc.oneof(
    { weight: 4, arbitrary: chosen },
    { weight: 3, arbitrary: chosen.chain((input) => exchanged(input, ids)) },
    { weight: 1, arbitrary: fc.tuple(chosen, made).map(([input, more]) => (isObject(input) && isObject(more) ? { ...more, ...input } : input)) },
    { weight: 3, arbitrary: made },
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same input about other records of the same kinds. */
function exchanged(value: unknown, ids: IdSource): Arbitrary<unknown> {
  if (typeof value === 'string') {
    const table = uuidPattern.test(value) ? ids.tableOf(value) : undefined;
    return table === undefined ? fc.constant(value) : fc.constantFrom(...ids.ofTable(table));
  }
  if (Array.isArray(value)) return fc.tuple(...value.map((item) => exchanged(item, ids)));
  if (!isObject(value)) return fc.constant(value);
  return fc.record(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchanged(item, ids)])));
}

const snake = (name: string) => name.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const tableNames: Readonly<Record<string, string>> = { user: 'app_user', agent: 'app_user', grant: 'record_grant', subject: 'app_user', saved_search: 'saved_search', webhook: 'webhook_endpoint' };

/** Any value the schema allows; `name` is the field's, which tells what an id in it points at. */
export function fromSchema(schema: Schema, ids: IdSource, name: string): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => fromSchema(choice, ids, name)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.allOf !== undefined) return fc.tuple(...schema.allOf.map((part) => fromSchema(part, ids, name))).map((parts): unknown => Object.assign({}, ...parts));
  switch (schema.type) {
    case 'object': return objects(schema, ids, name);
    case 'array': return schema.prefixItems === undefined
      ? fc.array(fromSchema(schema.items ?? {}, ids, name), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)) })
      : fc.tuple(...schema.prefixItems.map((item) => fromSchema(item, ids, name)));
    case 'string': return texts(schema, ids, name);
    case 'integer': return fc.integer({ min: Math.max(schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1), -1_000_000), max: Math.min(schema.maximum ?? 1_000_000, 1_000_000) });
    case 'number': return fc.double({ min: schema.minimum ?? schema.exclusiveMinimum ?? 0, max: schema.maximum ?? 1_000_000, noNaN: true });
    case 'boolean': return fc.boolean();
    case 'null': return fc.constant(null);
    default: return fc.constant({});
  }
}

function objects({ properties, required = [], propertyNames, additionalProperties }: Schema, ids: IdSource, domain: string): Arbitrary<unknown> {
  if (properties === undefined) {
    return typeof additionalProperties === 'object' ? fc.dictionary(texts(propertyNames ?? {}, ids, ''), fromSchema(additionalProperties, ids, domain), { maxKeys: 2 }) : fc.constant({});
  }
  // A bare `id` is of the operation's own kind.
  const fields = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, fromSchema(property, ids, key === 'id' ? domain : key)]));
  return fc.record(fields, { requiredKeys: required.filter((key) => key in properties) });
}

function texts({ format, pattern, minLength = 0, maxLength = 40 }: Schema, ids: IdSource, name: string): Arbitrary<string> {
  switch (format) {
    case 'uuid': return idsFor(name, ids);
    case 'date-time': return fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
    case 'date': return fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    case 'email': return fc.integer({ min: 1, max: 5_000 }).map((number) => `zq${number}z@marked.test`);
    case 'uri': return fc.constant('https://receiver.example/hooks');
    default:
  }
  // Looking ahead cannot be turned into texts; where a pattern does, right inputs bring theirs.
  // What is planted is read again, and a code of three letters that is no currency is refused by then.
  if (pattern === '^[A-Z]{3}$') return fc.constantFrom('USD', 'EUR', 'INR', 'JPY');
  if (pattern?.includes('(?') === false) return fc.stringMatching(new RegExp(pattern, 'u'));
  const words = fc.constantFrom('zq', 'house', 'own', 'other', 'agency', 'a', 'UTC');
  return fc.oneof(words, fc.string({ maxLength: 12 })).map((text) => text.padEnd(minLength, ' more').slice(0, Math.max(maxLength, minLength)));
}

function idsFor(name: string, ids: IdSource): Arbitrary<string> {
  const word = snake(name);
  const likely = ids.ofTable(tableNames[word] ?? word);
  const anyone = fc.constantFrom(...ids.any);
  return likely.length === 0 ? anyone : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: anyone });
}
