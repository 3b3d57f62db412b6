import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
}

/** Adds figures to the file of this run, replacing those of the same name, and shows them. */
export function writeFigures(figures: readonly Figure[]): void {
  for (const { name, value, unit, target } of figures) console.log(`${name}: ${value} ${unit}${target === undefined ? '' : ` (target: ${target})`}`);
  const file = process.env['SOAK_FIGURES'];
  if (file === undefined) return;
  const held: readonly Figure[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  writeFileSync(file, `${JSON.stringify([...held.filter((one) => figures.every((other) => other.name !== one.name)), ...figures], null, 2)}\n`);
}
