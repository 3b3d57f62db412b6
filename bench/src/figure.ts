/** One measured figure, as `npm run bench -- --json` prints it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What a bare program does in the same run on the same data; null where the target is a plain number. */
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
  /** Why it was not measured, or what to know when reading it. */
  readonly note?: string;
}

export interface Bench {
  readonly name: string;
  readonly summary: string;
  run(): Promise<readonly Figure[]>;
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** A rate against that of a bare program. */
export function against(name: string, unit: string, value: number, baseline: number, least: number): Figure {
  const ratio = value / baseline;
  return { name, unit, value: rounded(value), baseline: rounded(baseline), ratio: rounded(ratio), target: `≥ ${least} × the baseline`, met: ratio >= least };
}

export function atLeast(name: string, unit: string, value: number, least: number): Figure {
  return { name, unit, value: rounded(value), baseline: null, ratio: null, target: `≥ ${least} ${unit}`, met: value >= least };
}

export function below(name: string, unit: string, value: number, most: number): Figure {
  return { name, unit, value: rounded(value), baseline: null, ratio: null, target: `< ${most} ${unit}`, met: value < most };
}

/** How many times as much as before. */
export function growth(name: string, unit: string, value: number, baseline: number, most: number): Figure {
  const ratio = value / baseline;
  return { name, unit, value: rounded(value), baseline: rounded(baseline), ratio: rounded(ratio), target: `< ${most} × the baseline`, met: ratio < most };
}

/** Not measured here: said, never counted as met. */
export function skipped(name: string, target: string, note: string): Figure {
  return { name, value: 0, unit: '', baseline: null, ratio: null, target, met: false, note };
}

/** The value that this share of the sorted values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
