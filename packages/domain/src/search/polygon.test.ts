import { describe, expect, it } from 'vitest';
import { type Corner, ringProblem, withoutRepeats } from './polygon';

const square: readonly Corner[] = [[0, 0], [2, 0], [2, 2], [0, 2]];

describe('a drawn ring', () => {
  it.each<[string, readonly Corner[], string | undefined]>([
    ['a square', square, undefined], ['closed by its first corner', [...square, [0, 0]], undefined], ['drawn the other way round', square.toReversed(), undefined],
    ['a horseshoe', [[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3]], undefined],
    ['over the 180th meridian', [[179, 0], [-179, 0], [-179, 2], [179, 2]], undefined],
    ['a bow tie', [[0, 0], [2, 2], [2, 0], [0, 2]], 'crosses itself'], ['a bow tie over the 180th meridian', [[179, 0], [-179, 2], [-179, 0], [179, 2]], 'crosses itself'],
    ['touching itself at a corner', [[0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2]], 'crosses itself'], ['running back over itself', [[0, 0], [4, 0], [2, 0], [2, 2]], 'crosses itself'],
    ['two corners', [[0, 0], [1, 1], [1, 1]], 'needs at least three corners'], ['a line', [[0, 0], [1, 1], [2, 2]], 'crosses itself'],
    ['round a pole', [[0, 80], [100, 80], [-160, 80], [-60, 80]], 'goes round a pole'], ['nothing', [], 'needs at least three corners'],
  ])('%s', (_name, ring, problem) => {
    expect(ringProblem(ring)).toBe(problem);
  });

  it('is kept without corners given twice', () => {
    expect(withoutRepeats([[0, 0], [0, 0], [1, 0], [1, 1], [0, 0]])).toEqual([[0, 0], [1, 0], [1, 1]]);
  });
});
