'use client';

import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { cx } from '../base/cx';
import { PlotAxes } from './plot-axes';
import { areaPath, linePath, stepPath } from './path';
import { ReadOut } from './read-out';
import { extent, linearScale, niceTicks, timeTicks, type LinearScale } from './scale';
import { seriesColor, seriesDash, type Axis, type Series } from './series';
import { useWidth } from './use-width';

export interface LinePlotProps {
  /** A sentence that says what the picture shows. */
  label: string;
  series: readonly Series[];
  x: Axis & { kind: 'time' | 'number' };
  y: Axis & { fromZero?: boolean | undefined };
  /** Pixels; fixed, so nothing jumps. */
  height?: number | undefined;
  className?: string | undefined;
}

const MARGIN = { top: 12, right: 12, bottom: 28, left: 56 };

interface Layout {
  sx: LinearScale;
  sy: LinearScale;
  xTicks: number[];
  yTicks: number[];
  /** Every x of every series, in order: the stops of the cursor. */
  stops: number[];
}

function layOut(series: readonly Series[], width: number, height: number, kind: 'time' | 'number', isFromZero: boolean): Layout {
  const xs = [...new Set(series.flatMap((each) => each.points.map((point) => point.x)))].sort((a, b) => a - b);
  const [low, high] = extent(series.flatMap((each) => each.points.map((point) => point.y)));
  const yTicks = niceTicks(isFromZero ? Math.min(0, low) : low, high, 5);
  const [x0, x1] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const inner = width - MARGIN.left - MARGIN.right;
  const wanted = Math.max(2, Math.floor(inner / 90));
  return {
    sx: linearScale([x0, x1], [MARGIN.left, width - MARGIN.right]),
    sy: linearScale([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [height - MARGIN.bottom, MARGIN.top]),
    xTicks: kind === 'time' ? timeTicks(x0, x1, wanted) : niceTicks(x0, x1, wanted).filter((tick) => tick >= x0 && tick <= x1),
    yTicks,
    stops: xs,
  };
}

function SeriesPath({ each, index, sx, sy }: { each: Series; index: number; sx: LinearScale; sy: LinearScale }) {
  const at = each.points.map((point) => ({ x: sx(point.x), y: sy(point.y) }));
  const endX = each.shape === 'step' ? sx(sx.domain[1]) : undefined;
  const line = each.shape === 'step' ? stepPath(at, endX) : linePath(at);
  const color = seriesColor(index);
  return (
    <g>
      {each.shape === 'area' ? <path d={areaPath(line, at, sy(sy.domain[0]), endX)} fill={color} opacity={0.14} /> : null}
      <path d={line} fill="none" stroke={color} strokeWidth={2} strokeDasharray={seriesDash(index)} strokeLinejoin="round" strokeLinecap="round" />
      {each.shape === 'step' || at.length === 1 ? at.map((point) => <circle key={point.x} cx={point.x} cy={point.y} r={3.5} fill={color} stroke="var(--color-surface)" strokeWidth={1.5} />) : null}
    </g>
  );
}

/** Lines, areas and steps over time or a number. Hover, touch or the arrow keys read the values. */
export function LinePlot({ label, series, x, y, height = 240, className }: LinePlotProps) {
  const { ref, width } = useWidth(640);
  const [cursor, setCursor] = useState<number>();
  // An area says "this much", which is only true from zero.
  const isFromZero = y.fromZero ?? series.some((each) => each.shape === 'area');
  const { sx, sy, xTicks, yTicks, stops } = useMemo(() => layOut(series, width, height, x.kind, isFromZero), [series, width, height, x.kind, isFromZero]);
  const nearest = (px: number): number => {
    const value = sx.invert(px);
    return stops.reduce((best, stop, index) => (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value) ? index : best), 0);
  };
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => setCursor(nearest(event.clientX - event.currentTarget.getBoundingClientRect().left));
  const onKey = (event: KeyboardEvent): void => {
    const from = cursor ?? stops.length;
    const to = { ArrowLeft: from - 1, ArrowRight: (cursor ?? -1) + 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setCursor(Math.min(stops.length - 1, Math.max(0, to)));
  };
  const stop = cursor === undefined ? undefined : stops[cursor];
  return (
    <div ref={ref} className={cx('relative', className)}>
      <svg role="img" aria-label={label} width="100%" height={height} viewBox={`0 0 ${width} ${height}`} tabIndex={0} className="block touch-pan-y overflow-visible rounded-sm" onPointerMove={onPointer} onPointerDown={onPointer} onPointerLeave={() => setCursor(undefined)} onBlur={() => setCursor(undefined)} onKeyDown={onKey}>
        <PlotAxes frame={{ width, height, margin: MARGIN }} x={{ ticks: xTicks, scale: sx, tick: x.tick }} y={{ ticks: yTicks, scale: sy, tick: y.tick }} />
        {series.map((each, index) => (
          <SeriesPath key={each.id} each={each} index={index} sx={sx} sy={sy} />
        ))}
        {stop === undefined ? null : <line x1={sx(stop)} x2={sx(stop)} y1={MARGIN.top} y2={height - MARGIN.bottom} stroke="var(--color-ink-faint)" strokeWidth={1} />}
      </svg>
      <ReadOut series={series} x={x} y={y} at={stop} left={stop === undefined ? 0 : sx(stop)} width={width} />
    </div>
  );
}
