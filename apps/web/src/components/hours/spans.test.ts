import { expect, test } from 'vitest';
import { withoutSpan, withSpan, withSpanAdded } from './spans';

test('a day that is opened has usual hours, and one more span comes after the last', () => {
  const opened = withSpanAdded([]);
  expect(opened).toEqual([{ from: '09:00', to: '17:00' }]);
  expect(withSpanAdded(opened)).toEqual([...opened, { from: '18:00', to: '20:00' }]);
  expect(withSpanAdded([{ from: '22:00', to: '23:30' }]).at(-1)).toEqual({ from: '23:00', to: '24:00' });
});

test('a span that ends at midnight ends its day', () => {
  expect(withSpan([{ from: '18:00', to: '22:00' }], 0, { from: '18:00', to: '00:00' })).toEqual([{ from: '18:00', to: '24:00' }]);
});

test('only the span that is meant is changed or taken off', () => {
  const spans = [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '17:00' }];
  expect(withSpan(spans, 1, { from: '14:00', to: '17:00' })).toEqual([spans[0], { from: '14:00', to: '17:00' }]);
  expect(withoutSpan(spans, 0)).toEqual([spans[1]]);
});
