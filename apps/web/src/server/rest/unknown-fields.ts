import type { FieldIssue } from '@lintel/kernel';
import { alternativesOf, type JsonSchema } from './json-schema';

/** Fields of a body that the operation does not have: a misspelt one must not be dropped in silence. */
export function unknownFields(value: unknown, schema: JsonSchema, path = ''): readonly FieldIssue[] {
  const options = alternativesOf(schema);
  if (Array.isArray(value)) {
    const items = options.find((option) => option.items !== undefined)?.items;
    return items === undefined ? [] : value.flatMap((item: unknown, index) => unknownFields(item, items, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const objects = options.filter((option) => option.properties !== undefined);
  if (objects.length === 0 || options.some(isOpen)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const properties = objects.flatMap((option) => (option.properties !== undefined && Object.hasOwn(option.properties, key) ? [option.properties[key]] : []));
    const [property] = properties;
    if (property === undefined) return [{ path: at.slice(0, 200), code: 'unrecognized_keys', message: `is not a field here; known ones are ${namesOf(objects)}` }];
    return properties.length > 1 ? [] : unknownFields(item, property, at);
  });
}

/** A record with any keys, or anything at all. */
function isOpen(schema: JsonSchema): boolean {
  return schema.type === undefined || typeof schema.additionalProperties === 'object' || schema.allOf !== undefined;
}

function namesOf(objects: readonly JsonSchema[]): string {
  return [...new Set(objects.flatMap((option) => Object.keys(option.properties ?? {})))].join(', ');
}
