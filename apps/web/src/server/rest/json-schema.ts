import { z, type ZodType } from 'zod';

/** The part of JSON Schema 2020-12 that zod writes and we read. */
export interface JsonSchema {
  /** In the document only, where the schema has a name. */
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const seen = { input: new WeakMap<ZodType, JsonSchema>(), output: new WeakMap<ZodType, JsonSchema>() };

/** A schema as JSON Schema: what may be given (`input`) or what comes out (`output`). Made once for each schema. */
export function jsonSchemaOf(schema: ZodType, io: 'input' | 'output'): JsonSchema {
  const known = seen[io].get(schema);
  if (known !== undefined) return known;
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  // zod's type allows more than it writes.
  const written = plain(made as Written);
  seen[io].set(schema, written);
  return written;
}

/** The schemas a value may satisfy, `null` left out: one for `x.nullable()`, several for a union. */
export function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (options === undefined) return [schema];
  return options.filter((option) => option.type !== 'null').flatMap(alternativesOf);
}

/** zod writes `x.nullable()` in two ways; here there is one. */
type Written = Omit<JsonSchema, 'type' | 'items'> & { readonly type?: string | readonly string[]; readonly items?: JsonSchema | false };

function plain({ type, items, ...rest }: Written): JsonSchema {
  // A tuple's `items: false` says again what its `maxItems` says; many readers take it for a schema.
  const inner = within({ ...rest, ...(typeof items === 'object' ? { items } : {}) }, plain);
  if (typeof type === 'string') return { ...inner, type };
  return type === undefined ? inner : { anyOf: type.map((each) => (each === 'null' ? { type: each } : { ...inner, type: each })) };
}

/** The schema with each schema inside it changed. */
export function within(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items, prefixItems, anyOf, oneOf, allOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value)])) }),
    ...(items === undefined ? {} : { items: change(items) }),
    ...(prefixItems === undefined ? {} : { prefixItems: prefixItems.map(change) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(change) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(change) }),
    // Parts of a whole do not know each other's fields.
    ...(allOf === undefined ? {} : { allOf }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: change(additionalProperties) } : {}),
  };
}
