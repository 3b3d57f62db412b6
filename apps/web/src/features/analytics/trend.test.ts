import { expect, it } from 'vitest';
import { trendOf } from './trend';

const words = { percent: (share: number) => `${Math.round(share * 100)}%`, against: 'than before' };

it('says how a figure moved, and whether that is welcome', () => {
  expect(trendOf('views', 150, 100, words)).toEqual({ direction: 'up', change: '50%', against: 'than before', mood: 'good' });
  expect(trendOf('responseTime', 150, 100, words)).toMatchObject({ direction: 'up', mood: 'bad' });
  expect(trendOf('errors', 0, 0.1, words)).toMatchObject({ direction: 'down', mood: 'good' });
  expect(trendOf('searches', 90, 100, words)).toMatchObject({ direction: 'down', mood: 'neutral' });
  expect(trendOf('views', 1_001, 1_000, words)).toMatchObject({ direction: 'flat', mood: 'neutral' });
});

it('says nothing without something to compare with', () => {
  expect(trendOf('views', 5, 0, words)).toBeUndefined();
  expect(trendOf('responseTime', null, 100, words)).toBeUndefined();
});
