import { expect, it } from 'vitest';
import { Lru } from './lru';

it('forgets what was used longest ago', () => {
  const forgotten: string[] = [];
  const lru = new Lru<number>(2, (key) => { forgotten.push(key); });
  lru.set('a', 1);
  lru.set('b', 2);
  expect(lru.get('a')).toBe(1);
  lru.set('c', 3);
  expect(forgotten).toEqual(['b']);
  expect([lru.get('a'), lru.get('b'), lru.get('c'), lru.count]).toEqual([1, undefined, 3, 2]);
  lru.clear();
  expect(lru.count).toBe(0);
});
