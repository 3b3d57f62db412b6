// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens, type Rgb } from '../testing/oklch';

const tokens = readTokens(readFileSync(new URL('../base/tokens.css', import.meta.url), 'utf8'));

type Matrix = readonly [Rgb, Rgb, Rgb];

// Full dichromacy in linear RGB: Machado, Oliveira, Fernandes (2009), severity 1.0.
const vision: Record<string, Matrix> = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const dot = (row: Rgb, color: Rgb): number => row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
const seen = (color: Rgb, [r, g, b]: Matrix): Rgb => [dot(r, color), dot(g, color), dot(b, color)].map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb; // map keeps the length of three

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

const names = [1, 2, 3, 4, 5].map((n) => `chart-${n}`);
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  describe.each(Object.entries(vision))('%s', (_name, matrix) => {
    test.each(pairs)('%s and %s stay apart', (one, other) => {
      const first = tokens.get(one)?.[theme];
      const second = tokens.get(other)?.[theme];
      if (!first || !second) throw new Error('A chart colour is missing.');
      // 0.1 in OKLab is about five times what is just noticeable side by side.
      expect(distance(oklab(seen(first, matrix)), oklab(seen(second, matrix)))).toBeGreaterThan(0.1);
    });
  });
});
