import { expect, test } from 'vitest';
import { isSameQuery } from './same-query';

test('a view is the one that is open whatever the order of its filters', () => {
  expect(isSameQuery('mine=1&status=Active', 'status=Active&mine=1')).toBe(true);
  expect(isSameQuery('q=oak+lane', 'q=oak%20lane')).toBe(true);
  expect(isSameQuery('mine=1', '')).toBe(false);
});
