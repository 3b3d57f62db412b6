import { DomainError } from '@lintel/kernel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemaOf } from './json-schema';
import { readQuery } from './query-string';

const schema = jsonSchemaOf(z.object({
  text: z.string().optional(),
  limit: z.int().default(50),
  ratio: z.number().nullable(),
  isLive: z.boolean().optional(),
  status: z.array(z.enum(['a', 'b'])).optional(),
  words: z.array(z.string()).optional(),
  price: z.object({ min: z.int(), max: z.int().nullable(), deep: z.object({ on: z.boolean() }) }).partial().optional(),
  polygon: z.array(z.tuple([z.number(), z.number()])).optional(),
  either: z.union([z.int(), z.string()]).optional(),
  since: z.iso.datetime().nullable().optional(),
}), 'input');

const read = (query: string) => readQuery(query, schema);

describe('a query string', () => {
  it.each([
    ['', {}],
    ['text=a+b%26c', { text: 'a b&c' }],
    ['limit=7', { limit: 7 }],
    ['limit=7.5', { limit: 7.5 }],
    ['limit=seven', { limit: 'seven' }],
    ['limit=', { limit: '' }],
    ['limit=1e999', { limit: '1e999' }],
    ['limit=0x10', { limit: '0x10' }],
    ['ratio=-1.5', { ratio: -1.5 }],
    ['isLive=true', { isLive: true }],
    ['isLive=0', { isLive: false }],
    ['isLive=perhaps', { isLive: 'perhaps' }],
    ['text=1&text=2', { text: ['1', '2'] }],
    ['text=12', { text: '12' }],
    ['status=a,b', { status: ['a', 'b'] }],
    ['status=a&status=b', { status: ['a', 'b'] }],
    ['words=a,b&words=c', { words: ['a,b', 'c'] }],
    ['words=["a","b"]', { words: ['a', 'b'] }],
    ['price.min=1&price.max=2', { price: { min: 1, max: 2 } }],
    ['price.deep.on=1', { price: { deep: { on: true } } }],
    ['price={"min":1}', { price: { min: 1 } }],
    ['polygon=[[1,2],[3,4]]', { polygon: [[1, 2], [3, 4]] }],
    ['either=5', { either: 5 }],
    ['either=five', { either: 'five' }],
    ['since=2026-01-01T00:00:00Z', { since: '2026-01-01T00:00:00Z' }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it.each(['other=1', 'price.other=1', 'text.part=1', 'price=1&price.min=2', 'price.min=1&price=2', '__proto__.x=1', 'constructor=1', Array.from({ length: 201 }, () => 'words=x').join('&')])(
    'is refused: %s', (query) => {
      expect(() => read(query)).toThrow(DomainError);
    });

  it('leaves no trace on any prototype', () => {
    expect(() => read('__proto__.polluted=1')).toThrow(DomainError);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
