import type { LinearScale } from './scale';

export interface PlotFrame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

export interface PlotAxis {
  ticks: readonly number[];
  scale: LinearScale;
  tick: (value: number) => string;
}

/** Hairlines for the value axis, words for both; the picture's name says the rest to assistive tools. */
export function PlotAxes({ frame, x, y }: { frame: PlotFrame; x: PlotAxis | undefined; y: PlotAxis }) {
  const { width, height, margin } = frame;
  return (
    <g aria-hidden className="tabular" fontSize={12} fill="var(--color-ink-muted)">
      {y.ticks.map((value, index) => (
        <g key={value}>
          <line x1={margin.left} x2={width - margin.right} y1={y.scale(value)} y2={y.scale(value)} stroke={index === 0 ? 'var(--color-line-strong)' : 'var(--color-line)'} strokeWidth={1} />
          <text x={margin.left - 8} y={y.scale(value)} dy="0.32em" textAnchor="end">
            {y.tick(value)}
          </text>
        </g>
      ))}
      {x?.ticks.map((value) => {
        const at = x.scale(value);
        const anchor = at < margin.left + 24 ? 'start' : at > width - margin.right - 24 ? 'end' : 'middle';
        return (
          <text key={value} x={at} y={height - 8} textAnchor={anchor}>
            {x.tick(value)}
          </text>
        );
      })}
    </g>
  );
}
