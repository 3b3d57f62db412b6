import { expect, it } from 'vitest';
import { factsInput, factsQuery, periodOf } from './period';

it('reads a period from an address, and nothing else', () => {
  expect(periodOf({})).toEqual({ days: 28 });
  expect(periodOf({ days: '90', until: '2026-03-31' })).toEqual({ days: 90, until: '2026-03-31' });
  expect(periodOf({ days: '9', until: 'yesterday' })).toEqual({ days: 28 });
});

it('leads to the list that it reads', () => {
  const period = periodOf({ days: '7', until: '2026-03-31' });
  const query = new URLSearchParams(factsQuery(period, { figure: 'views', day: '2026-03-30' }));
  expect(factsInput(Object.fromEntries(query))).toEqual({ ...period, figure: 'views', day: '2026-03-30' });
  expect(factsInput({ figure: 'fortune' })).toEqual({ days: 28 });
});
