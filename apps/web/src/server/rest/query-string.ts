import { type FieldIssue, invalidInput } from '@lintel/kernel';
import { checkText, parseJson } from '../transport/json';
import { alternativesOf, type JsonSchema } from './json-schema';

type Tree = Map<string, Tree | string[]>;

const number = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;
const maxParameters = 200;

/**
 * Reads a query string as an operation's input. Lists are repeated parameters or, for enumerations and numbers, commas; fields of an object are
 * dotted (`price.min=100`); deeper values are JSON. What does not look like its type is left as text for the schema to refuse.
 * @throws DomainError malformed; invalid_input for a parameter the operation does not have.
 */
export function readQuery(query: string, schema: JsonSchema): Record<string, unknown> {
  if (query === '') return {};
  const tree: Tree = new Map();
  let count = 0;
  for (const [name, value] of new URLSearchParams(query)) {
    checkText(name, '');
    checkText(value, name.slice(0, 100));
    if ((count += 1) > maxParameters) throw invalidInput([{ path: '', code: 'too_big', message: `takes at most ${maxParameters} parameters` }]);
    put(tree, name.split('.'), value, schema, name);
  }
  return objectOf(tree, schema);
}

function put(tree: Tree, [head = '', ...rest]: readonly string[], value: string, schema: JsonSchema, name: string): void {
  const property = propertyOf(schema, head);
  if (property === undefined) throw invalidInput([unknownParameter(name, schema)]);
  const existing = tree.get(head);
  if (rest.length === 0) {
    if (existing instanceof Map) throw invalidInput([{ path: name, code: 'custom', message: 'is given both whole and in parts' }]);
    tree.set(head, [...(existing ?? []), value]);
    return;
  }
  if (Array.isArray(existing)) throw invalidInput([{ path: name, code: 'custom', message: 'is given both whole and in parts' }]);
  const below: Tree = existing ?? new Map();
  tree.set(head, below);
  put(below, rest, value, property, name);
}

function unknownParameter(name: string, schema: JsonSchema): FieldIssue {
  const known = alternativesOf(schema).flatMap((option) => Object.keys(option.properties ?? {}));
  return { path: name.slice(0, 100), code: 'unrecognized_keys', message: `is not a parameter here; known ones are ${known.join(', ') || 'none'}` };
}

function propertyOf(schema: JsonSchema, name: string): JsonSchema | undefined {
  for (const option of alternativesOf(schema)) {
    if (option.properties !== undefined && Object.hasOwn(option.properties, name)) return option.properties[name];
  }
  return undefined;
}

function objectOf(tree: Tree, schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([name, value]) => {
    const property = propertyOf(schema, name) ?? {};
    return [name, value instanceof Map ? objectOf(value, property) : valueOf(value, property)];
  }));
}

function valueOf(values: readonly string[], schema: JsonSchema): unknown {
  const options = alternativesOf(schema);
  const list = options.find((option) => option.type === 'array');
  if (list !== undefined) return listOf(values, list);
  const [only = ''] = values;
  if (values.length > 1) return values;
  return scalarOf(only, options);
}

function listOf(values: readonly string[], schema: JsonSchema): unknown[] {
  const options = alternativesOf(schema.items ?? {});
  const [only] = values;
  if (values.length === 1 && only?.startsWith('[') === true) return [parseJson(only)].flat();
  const splits = options.every((o) => o.enum !== undefined || o.type === 'number' || o.type === 'integer' || o.format === 'uuid');
  const items = splits ? values.flatMap((value) => value.split(',')) : values;
  return items.map((item) => (item.startsWith('[') || item.startsWith('{') ? parseJson(item) : scalarOf(item, options)));
}

function scalarOf(text: string, options: readonly JsonSchema[]): unknown {
  const types = new Set(options.map((option) => option.type));
  if ((types.has('number') || types.has('integer')) && number.test(text) && Number.isFinite(Number(text))) return Number(text);
  if (types.has('boolean') && /^(true|false|1|0)$/.test(text)) return text === 'true' || text === '1';
  if ((types.has('object') || types.has('array')) && /^[[{]/.test(text)) return parseJson(text);
  return text;
}
