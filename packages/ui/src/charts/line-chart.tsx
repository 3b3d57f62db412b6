'use client';

import { useMemo, type ReactNode } from 'react';
import { ChartFrame } from './chart-frame';
import type { ChartTable } from './csv';
import { LinePlot } from './line-plot';
import { Legend, valueAt } from './read-out';
import type { Axis, Series } from './series';

export interface LineChartProps {
  title: string;
  caption?: ReactNode;
  series: readonly Series[];
  x: Axis & { kind: 'time' | 'number' };
  y: Axis & { fromZero?: boolean | undefined };
  /** File name of the CSV, without its ending. */
  fileName: string;
  height?: number | undefined;
}

/** One row per x, one column per series; times as ISO strings. */
export function seriesTable(series: readonly Series[], x: { label: string; kind: 'time' | 'number' }): ChartTable {
  const stops = [...new Set(series.flatMap((each) => each.points.map((point) => point.x)))].sort((a, b) => a - b);
  return {
    columns: [x.label, ...series.map((each) => each.label)],
    rows: stops.map((stop) => [x.kind === 'time' ? new Date(stop).toISOString() : stop, ...series.map((each) => valueAt(each, stop) ?? null)]),
  };
}

export function LineChart({ title, caption, series, x, y, fileName, height }: LineChartProps) {
  const table = useMemo(() => seriesTable(series, x), [series, x]);
  const format = (value: string | number | null, column: number): ReactNode => {
    if (value === null) return null;
    if (column === 0) return (x.full ?? x.tick)(typeof value === 'string' ? Date.parse(value) : value);
    return (y.full ?? y.tick)(Number(value));
  };
  return (
    <ChartFrame title={title} caption={caption} table={table} format={format} fileName={fileName}>
      {series.length > 1 ? <Legend series={series} /> : null}
      <LinePlot label={`${title}. ${y.label}, ${x.label}.`} series={series} x={x} y={y} height={height} />
    </ChartFrame>
  );
}
