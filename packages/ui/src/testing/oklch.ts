/** Reads the colour tokens of tokens.css and measures them as a browser would show them. */

export type Rgb = readonly [number, number, number];

export interface ThemedToken {
  name: string;
  light: Rgb;
  dark: Rgb;
}

const cube = (value: number): number => value ** 3;

/** Linear sRGB of an OKLCH colour, cut to the gamut (Björn Ottosson's matrices). */
export function oklchToLinear(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const s = cube(lightness - 0.0894841775 * a - 1.291485548 * b);
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  return [clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s), clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s), clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)];
}

export const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast ratio of two linear colours. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const OKLCH = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)(?: / [\d.]+)?\)`;

export function readTokens(css: string): Map<string, ThemedToken> {
  const pattern = new RegExp(String.raw`--color-([\w-]+): light-dark\(${OKLCH}, ${OKLCH}\);`, 'g');
  const tokens = new Map<string, ThemedToken>();
  for (const [, name = '', l1, c1, h1, l2, c2, h2] of css.matchAll(pattern)) {
    tokens.set(name, { name, light: oklchToLinear(Number(l1), Number(c1), Number(h1)), dark: oklchToLinear(Number(l2), Number(c2), Number(h2)) });
  }
  return tokens;
}
