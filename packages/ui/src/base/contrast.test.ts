// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, readTokens, type ThemedToken } from '../testing/oklch';

const tokens = readTokens(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));
const themes = ['light', 'dark'] as const;

function token(name: string): ThemedToken {
  const found = tokens.get(name);
  if (!found) throw new Error(`No colour token ${name}.`);
  return found;
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const softs = ['idle-soft', 'accent-soft', 'positive-soft', 'caution-soft', 'danger-soft'];
const stateInks = ['accent-ink', 'positive-ink', 'caution-ink', 'danger-ink'];

const inks = ['ink', 'ink-muted', 'ink-faint', ...stateInks];

/** Text that appears on a ground: WCAG AA asks 4.5. */
const textPairs: [string, string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ...softs.flatMap((soft) => [['ink', soft] as [string, string], [soft.replace('-soft', '-ink'), soft] as [string, string]]),
  ['ink', 'pressed'],
  ['ink-muted', 'pressed'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['canvas', 'ink'],
];

/** Edges of controls, focus rings, marks and chart lines: AA asks 3. */
const shapePairs: [string, string][] = [
  ...grounds.flatMap((ground) => [
    ['focus', ground] as [string, string],
    ['line-strong', ground] as [string, string],
    ['accent', ground] as [string, string],
    ['danger', ground] as [string, string],
  ]),
  ...[1, 2, 3, 4, 5].map((n): [string, string] => [`chart-${n}`, 'surface']),
];

describe.each(themes)('%s theme', (theme) => {
  test.each(textPairs)('%s on %s can be read', (ink, ground) => {
    expect(contrast(token(ink)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(token(shape)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
  });
});

test('every colour token has both themes', () => {
  const names = [...readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').matchAll(/--color-([\w-]+):/g)].map(([, name]) => name ?? '');
  const fixedInBoth = new Set(['black', 'white']);
  expect(names.filter((name) => !tokens.has(name) && !fixedInBoth.has(name))).toEqual([]);
});
