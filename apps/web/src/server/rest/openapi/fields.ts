import { alternativesOf, type JsonSchema } from '../json-schema';

/** A line of a table that explains a body. */
export interface SchemaField {
  /** Where it is: `address.zone`, `items[].id`. */
  readonly path: string;
  readonly depth: number;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string | null;
}

/** A schema as lines, fields of fields below their own. */
export function fieldsOf(schema: JsonSchema, path = '', depth = 0): readonly SchemaField[] {
  return alternativesOf(schema).flatMap((option) => {
    if (option.items !== undefined) return fieldsOf(option.items, `${path}[]`, depth);
    const required = new Set(option.required);
    return Object.entries(option.properties ?? {}).flatMap(([name, property]): readonly SchemaField[] => {
      const at = path === '' ? name : `${path}.${name}`;
      const line = { path: at, depth, type: typeOf(property), isRequired: required.has(name), description: descriptionOf(property) };
      return [line, ...fieldsOf(property, at, depth + 1)];
    });
  });
}

/** A type in a word or two: `string (uuid)`, `one of draft, submitted`, `list of integer`. */
export function typeOf(schema: JsonSchema): string {
  const options = schema.anyOf ?? schema.oneOf ?? [schema];
  return [...new Set(options.map(oneType))].join(' | ');
}

function oneType(schema: JsonSchema): string {
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return typeOf(schema);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return `${schema.type ?? 'anything'}${schema.format === undefined ? '' : ` (${schema.format})`}`;
}

/** Its own words, and its limits where it has any that are not just those of the number format. */
function descriptionOf(schema: JsonSchema): string | null {
  const [first] = alternativesOf(schema);
  const limits = first === undefined ? [] : limitsOf(first);
  const initial = schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`];
  const words = [schema.description ?? first?.description, ...limits, ...initial].filter((word) => word !== undefined);
  return words.length === 0 ? null : words.join('; ');
}

function limitsOf({ minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems }: JsonSchema): readonly string[] {
  const safe = Number.MAX_SAFE_INTEGER;
  return [
    ...(minimum === undefined || minimum <= -safe ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(maximum === undefined || maximum >= safe ? [] : [`at most ${maximum}`]),
    ...(minLength === undefined ? [] : [`${minLength} characters or more`]),
    ...(maxLength === undefined ? [] : [`${maxLength} characters at most`]),
    ...(minItems === undefined ? [] : [`${minItems} items or more`]),
    ...(maxItems === undefined ? [] : [`${maxItems} items at most`]),
  ];
}
