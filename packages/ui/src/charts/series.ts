/** One measured thing over an axis. */
export interface Series {
  id: string;
  label: string;
  /** In order of x; x is milliseconds on a time axis. */
  points: readonly { x: number; y: number }[];
  shape?: 'line' | 'area' | 'step' | undefined;
}

export interface Axis {
  label: string;
  /** For ticks: short. */
  tick: (value: number) => string;
  /** For the read-out and the table; default: as the ticks. */
  full?: ((value: number) => string) | undefined;
}

/** Colours of a series by position; each also has its own dash, so that colour is never alone. */
export const palette = ['var(--color-chart-1)', 'var(--color-chart-2)', 'var(--color-chart-3)', 'var(--color-chart-4)', 'var(--color-chart-5)'] as const;
const dashes = [undefined, '6 3', '2 3', '10 3 2 3', '4 2'] as const;

export const seriesColor = (index: number): string => palette[index % palette.length] ?? palette[0];
export const seriesDash = (index: number): string | undefined => dashes[index % dashes.length];
