import { expect, test } from 'vitest';
import { causationForest, type CausationNode, type Caused } from './causation';

const event = (id: string, causationId: string | null = null): Caused => ({ id, causationId });
const drawn = (nodes: readonly CausationNode<Caused>[]): string => nodes.map(({ event: { id }, followed }) => (followed.length === 0 ? id : `${id}(${drawn(followed)})`)).join(' ');

test('each event stands under what caused it, in their order', () => {
  expect(drawn(causationForest([event('a'), event('b', 'a'), event('c', 'b'), event('d', 'a'), event('e')]))).toBe('a(b(c) d) e');
});

test('a cause that is not among them puts an event at the top', () => {
  expect(drawn(causationForest([event('b', 'elsewhere'), event('c', 'b')]))).toBe('b(c)');
});

test('a circle hides nothing and does not run for ever', () => {
  expect(drawn(causationForest([event('a', 'b'), event('b', 'a'), event('c', 'c')]))).toBe('c a(b)');
});
