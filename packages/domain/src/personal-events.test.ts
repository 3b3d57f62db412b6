import { personal } from '@lintel/kernel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventDefinitions } from './event-registry';

/** Paths of what is marked as telling of a person, anywhere in a schema. */
function marksIn(schema: unknown, path: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('personal' in schema && schema.personal === true) return [path.filter((step) => step !== 'properties' && step !== 'anyOf' && !/^\d+$/.test(step)).join('.')];
  return Object.entries(schema).flatMap(([key, value]) => marksIn(value, [...path, key]));
}

const marked = (schema: z.ZodType) => marksIn(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }));

describe('what events say of persons', () => {
  it('is found wherever it hides', () => {
    expect(marked(z.object({ name: personal(z.string()).nullable(), of: z.object({ email: personal(z.string()) }) }))).toEqual(['name', 'of.email']);
  });

  it.each([...eventDefinitions.values()].map((definition) => [definition.type, definition] as const))('%s seals all of it', (_type, definition) => {
    expect(marked(definition.schema).toSorted()).toEqual([...definition.personalFields].toSorted());
  });

  it('of an account, its sessions, keys and roles is about its person', () => {
    const ofPersons = [...eventDefinitions.values()].filter(({ aggregateType }) => ['user', 'session', 'membership', 'api_key', 'email_change', 'account_deletion', 'personal_export', 'consent'].includes(aggregateType));
    expect(ofPersons.filter(({ about }) => about === undefined).map(({ type }) => type)).toEqual([]);
  });
});
