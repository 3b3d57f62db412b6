import { alternativesOf, type JsonSchema } from '../json-schema';

const id = '01940000-0000-7000-8000-0000000000a1';

/** What a field of this name is likely to hold, where its schema allows it. */
const byName: Readonly<Record<string, unknown>> = {
  title: 'Craftsman near the lake', publicRemarks: 'Three bedrooms, a porch and a garden, two minutes from the water.', unparsedAddress: '4402 Woodlawn Avenue N', city: 'Seattle',
  stateOrProvince: 'WA', postalCode: '98103', country: 'US', zone: 'America/Los_Angeles', latitude: 47.66, longitude: -122.34, currency: 'USD', listPrice: 85_000_000,
  originalListPrice: 85_000_000, closePrice: 81_000_000, bedroomsTotal: 3, bathroomsTotal: 2, livingArea: 1_800, yearBuilt: 1925, name: 'Ada Example', email: 'ada@example.com',
  locale: 'en-US', slug: 'lake-realty', reason: 'The seller asked for it.', message: 'Is the house still available?', limit: 50, version: 3, expectedVersion: 3, radius: 1_000,
  phone: '+12065550100', url: 'https://video.example/watch/1', recordType: 'listing', text: 'near the lake', newPassword: 'a long passphrase', password: 'a long passphrase',
};

const byFormat: Readonly<Record<string, unknown>> = {
  uuid: id, 'date-time': '2026-11-02T09:30:00Z', date: '2026-11-02', email: 'ada@example.com', uri: 'https://example.com/',
};

/** One value that the schema accepts, the same each time. */
export function exampleOf(schema: JsonSchema, name = ''): unknown {
  const named = byName[name];
  const [first = {}] = alternativesOf(schema);
  if (named !== undefined && fits(named, first)) return named;
  if (first.examples?.[0] !== undefined) return first.examples[0];
  if (first.const !== undefined) return first.const;
  if (first.enum !== undefined) return first.enum[0];
  if (first.allOf !== undefined) return exampleOf(Object.assign({}, ...first.allOf) as JsonSchema, name);
  switch (first.type) {
    case 'object':
      return objectExample(first);
    case 'array':
      return arrayExample(first);
    case 'string':
      return textExample(first, name);
    case 'integer':
    case 'number':
      return numberExample(first);
    case 'boolean':
      return true;
    default:
      return first.type === undefined ? {} : null;
  }
}

function fits(value: unknown, { type, enum: values, pattern, minimum, maximum }: JsonSchema): boolean {
  if (values !== undefined) return values.includes(value);
  if (typeof value === 'string') return type === 'string' && (pattern === undefined || new RegExp(pattern, 'u').test(value));
  return typeof value === 'number' && (type === 'number' || (type === 'integer' && Number.isInteger(value))) && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function objectExample({ properties, propertyNames, additionalProperties }: JsonSchema): Record<string, unknown> {
  if (properties !== undefined) return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, exampleOf(property, key)]));
  if (typeof additionalProperties !== 'object') return {};
  return { [String(exampleOf(propertyNames ?? { type: 'string' }))]: exampleOf(additionalProperties) };
}

function arrayExample({ items, prefixItems, minItems }: JsonSchema): unknown[] {
  if (prefixItems !== undefined) return prefixItems.map((item) => exampleOf(item));
  return Array.from({ length: Math.max(1, minItems ?? 1) }, () => exampleOf(items ?? {}));
}

function textExample({ format, minLength, maxLength }: JsonSchema, name: string): string {
  const known = byFormat[format ?? ''];
  if (typeof known === 'string') return known;
  const text = /(^i|I)d$/.test(name) ? id : 'text';
  return text.padEnd(minLength ?? 0, ' more').slice(0, maxLength ?? Infinity);
}

function numberExample({ minimum, exclusiveMinimum, maximum, type }: JsonSchema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + (type === 'integer' ? 1 : 0.5));
  const wanted = Number.isSafeInteger(least) && least > Number.MIN_SAFE_INTEGER ? Math.max(least, 1) : 1;
  return Math.min(wanted, maximum ?? wanted);
}
