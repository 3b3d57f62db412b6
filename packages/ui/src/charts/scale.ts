export interface LinearScale {
  (value: number): number;
  invert: (position: number) => number;
  domain: readonly [number, number];
}

/** Maps a domain onto positions; a domain without length maps to the middle. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const span = d1 - d0;
  const scale = (value: number): number => (span === 0 ? (r0 + r1) / 2 : r0 + ((value - d0) / span) * (r1 - r0));
  return Object.assign(scale, {
    invert: (position: number): number => (r1 === r0 ? d0 : d0 + ((position - r0) / (r1 - r0)) * span),
    domain,
  });
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round values that cover the domain, about `count` of them. The first and last make a good axis. */
export function niceTicks(min: number, max: number, count = 5): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [];
  if (min === max) return min === 0 ? [0, 1] : niceTicks(min - Math.abs(min) * 0.05, max + Math.abs(max) * 0.05, count);
  const rough = (max - min) / Math.max(1, count - 1);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * magnitude >= rough * 0.999) ?? 10) * magnitude;
  const first = Math.floor(min / step + 1e-9);
  const last = Math.ceil(max / step - 1e-9);
  // Multiplying instead of adding keeps 0.1 + 0.2 out of the labels.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const fixedSteps = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** Calendar ticks in UTC: by fixed steps up to weeks, then by months and years. @param min, max milliseconds */
export function timeTicks(min: number, max: number, count = 5): number[] {
  if (max <= min) return [min];
  const rough = (max - min) / count;
  const fixed = fixedSteps.find((step) => step >= rough);
  if (fixed !== undefined) {
    const first = Math.ceil(min / fixed);
    const length = Math.max(0, Math.floor(max / fixed) - first + 1);
    return Array.from({ length }, (_, index) => (first + index) * fixed);
  }
  const months = monthSteps.find((step) => step * 30.4 * DAY >= rough) ?? 240;
  const start = new Date(min);
  const ticks: number[] = [];
  for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months; ; month += months) {
    const tick = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (tick > max) return ticks;
    if (tick >= min) ticks.push(tick);
  }
}

export function extent(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
