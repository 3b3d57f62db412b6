import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
}

/** Adds figures to the file of searches beside the soak's own, replacing those of the same name, and shows them. */
export function writeFigures(figures: readonly Figure[]): void {
  for (const { name, value, unit, target } of figures) console.log(`${name}: ${value} ${unit}${target === undefined ? '' : ` (target: ${target})`}`);
  const beside = process.env['SOAK_FIGURES'];
  if (beside === undefined) return;
  const file = join(dirname(beside), 'search-figures.json');
  const held: readonly Figure[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  writeFileSync(file, `${JSON.stringify([...held.filter((one) => figures.every((other) => other.name !== one.name)), ...figures], null, 2)}\n`);
}
