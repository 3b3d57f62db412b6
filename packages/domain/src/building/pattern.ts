import { z } from 'zod';
import type { UnitDraft } from './contract';

/** How the units of a regular house are called. Safe in the browser, which shows what would be made. */
export const unitPattern = z.object({
  entrances: z.array(z.string().max(60)).min(1).max(60),
  lowest: z.int().min(-20).max(200), highest: z.int().min(-20).max(200),
  perFloor: z.int().min(1).max(40).describe('units on one floor of one entrance'),
  /** `{entrance}`, `{floor}`, `{n}` (1, 2, …), `{nn}` (01, 02, …), `{letter}` (A, B, …), `{count}` (through the whole entrance). */
  label: z.string().min(1).max(40),
  skipped: z.array(z.int()).max(20).default([]).describe('floors that are not there: 13'),
});
export type UnitPattern = z.infer<typeof unitPattern>;

/** The units of a pattern, entrance by entrance from the lowest floor up. */
export function unitsOfPattern({ entrances, lowest, highest, perFloor, label, skipped }: UnitPattern): readonly UnitDraft[] {
  const units: UnitDraft[] = [];
  for (const entrance of entrances) {
    let count = 0;
    for (let floor = lowest; floor <= highest; floor += 1) {
      if (skipped.includes(floor)) continue;
      for (let n = 1; n <= perFloor; n += 1) {
        count += 1;
        const words: Readonly<Record<string, string>> = { entrance, floor: String(floor), n: String(n), nn: String(n).padStart(2, '0'), letter: letterOf(n), count: String(count) };
        units.push({ label: label.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole).trim(), entrance: entrance === '' ? null : entrance, floor, kind: 'home', area: null, bedrooms: null });
      }
    }
  }
  return units;
}

/** 1 is A, 26 is Z, 27 is AA. */
function letterOf(n: number): string {
  const before = Math.floor((n - 1) / 26);
  return `${before === 0 ? '' : letterOf(before)}${String.fromCodePoint(65 + ((n - 1) % 26))}`;
}

/** The first label that a list of units has twice. */
export function labelTwice(units: readonly UnitDraft[]): string | undefined {
  const seen = new Set<string>();
  return units.find(({ label }) => seen.size === seen.add(label).size)?.label;
}
