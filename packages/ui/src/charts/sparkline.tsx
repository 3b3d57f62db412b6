import { areaPath, linePath } from './path';
import { extent, linearScale } from './scale';

export interface SparklineProps {
  values: readonly number[];
  /** Read aloud; without it the line is decoration beside a figure that says the same. */
  label?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  className?: string | undefined;
}

export function Sparkline({ values, label, width = 160, height = 36, className }: SparklineProps) {
  const sx = linearScale([0, Math.max(1, values.length - 1)], [2, width - 4]);
  const sy = linearScale(extent(values), [height - 3, 3]);
  const points = values.map((value, index) => ({ x: sx(index), y: sy(value) }));
  const line = linePath(points);
  const last = points.at(-1);
  return (
    <svg role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true} viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={className} preserveAspectRatio="none">
      <path d={areaPath(line, points, height)} fill="var(--color-chart-1)" opacity={0.12} />
      <path d={line} fill="none" stroke="var(--color-chart-1)" strokeWidth={1.75} strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
      {/* A line without length keeps its round end when the picture is stretched; a circle would not. */}
      {last ? <path d={`M${last.x},${last.y}h0`} stroke="var(--color-chart-1)" strokeWidth={5} strokeLinecap="round" vectorEffect="non-scaling-stroke" /> : null}
    </svg>
  );
}
