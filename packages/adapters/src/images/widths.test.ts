import { expect, it } from 'vitest';
import { jpegWidth, widthsFor } from './widths';

it.each([
  [4_000, [320, 640, 960, 1440, 2048]],
  [2_048, [320, 640, 960, 1440, 2048]],
  [2_000, [320, 640, 960, 1440, 2000]],
  [1_500, [320, 640, 960, 1440]],
  [800, [320, 640, 800]],
  [320, [320]],
  [1, [1]],
])('a picture %i wide is shown at %j', (own, widths) => {
  expect(widthsFor(own)).toEqual(widths);
});

it('one JPEG serves mail and social cards', () => {
  expect([4_000, 800, 1].map((own) => jpegWidth(widthsFor(own)))).toEqual([1440, 800, 1]);
});
