'use client';

import { useState, type ReactNode } from 'react';
import { UiLink } from '../base/provider';
import { ChartFrame } from './chart-frame';
import { PlotAxes } from './plot-axes';
import { extent, linearScale, niceTicks } from './scale';
import { useWidth } from './use-width';

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** The list behind the bar. */
  href?: string | undefined;
}

export interface BarChartProps {
  title: string;
  caption?: ReactNode;
  bars: readonly Bar[];
  /** Names of the two columns of the table. */
  columns: { label: string; value: string };
  format: (value: number) => string;
  fileName: string;
  /** Columns for a sequence (months), rows for names that need room. */
  direction?: 'columns' | 'rows' | undefined;
}

const MARGIN = { top: 12, right: 8, bottom: 28, left: 56 };
const HEIGHT = 240;

function ColumnBars({ title, bars, format }: Pick<BarChartProps, 'title' | 'bars' | 'format'>) {
  const { ref, width } = useWidth(640);
  const [pointed, setPointed] = useState<string>();
  const [low, high] = extent(bars.map((bar) => bar.value));
  const ticks = niceTicks(Math.min(0, low), Math.max(0, high), 5);
  const sy = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const slot = (width - MARGIN.left - MARGIN.right) / Math.max(1, bars.length);
  const thick = Math.min(48, slot * 0.68);
  const every = Math.max(1, Math.ceil(52 / slot));
  return (
    <div ref={ref}>
      <svg role="img" aria-label={`${title}. ${bars.map((bar) => `${bar.label}: ${format(bar.value)}`).join('; ')}`} width="100%" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className="block overflow-visible">
        <PlotAxes frame={{ width, height: HEIGHT, margin: MARGIN }} x={undefined} y={{ ticks, scale: sy, tick: format }} />
        {bars.map((bar, index) => {
          const x = MARGIN.left + slot * index + (slot - thick) / 2;
          const top = Math.min(sy(0), sy(bar.value));
          const isPointed = pointed === bar.id;
          return (
            <g key={bar.id} aria-hidden onPointerEnter={() => setPointed(bar.id)} onPointerLeave={() => setPointed(undefined)}>
              <rect x={MARGIN.left + slot * index} y={MARGIN.top} width={slot} height={HEIGHT - MARGIN.top - MARGIN.bottom} fill="transparent" />
              <rect x={x} y={top} width={thick} height={Math.max(1, Math.abs(sy(bar.value) - sy(0)))} rx={2} fill={isPointed ? 'var(--color-accent-strong)' : 'var(--color-chart-1)'} />
              {isPointed ? (
                <text x={x + thick / 2} y={top - 6} textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--color-ink)" className="tabular">
                  {format(bar.value)}
                </text>
              ) : null}
              {index % every === 0 ? (
                <text x={x + thick / 2} y={HEIGHT - 8} textAnchor="middle" fontSize={12} fill="var(--color-ink-muted)">
                  {bar.label}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function RowBars({ bars, format }: Pick<BarChartProps, 'bars' | 'format'>) {
  const most = Math.max(0, ...bars.map((bar) => bar.value));
  return (
    <ul className="grid grid-cols-[minmax(6rem,2fr)_3fr_auto] gap-x-3 gap-y-2 pt-2">
      {bars.map((bar) => (
        <li key={bar.id} className="col-span-3 grid grid-cols-subgrid items-center">
          <span className="truncate">{bar.href ? <UiLink href={bar.href} className="hover:underline">{bar.label}</UiLink> : bar.label}</span>
          <span aria-hidden className="h-3 overflow-hidden rounded-xs bg-pressed">
            <span className="block h-full rounded-xs bg-chart-1" style={{ width: `${most === 0 ? 0 : Math.max(0, (bar.value / most) * 100)}%` }} />
          </span>
          <span className="tabular min-w-12 text-end font-medium">{format(bar.value)}</span>
        </li>
      ))}
    </ul>
  );
}

export function BarChart({ title, caption, bars, columns, format, fileName, direction = 'columns' }: BarChartProps) {
  return (
    <ChartFrame
      title={title}
      caption={caption}
      fileName={fileName}
      table={{ columns: [columns.label, columns.value], rows: bars.map((bar) => [bar.label, bar.value]) }}
      format={(value, column) => (column === 1 && typeof value === 'number' ? format(value) : value)}
    >
      {direction === 'rows' ? <RowBars bars={bars} format={format} /> : <ColumnBars title={title} bars={bars} format={format} />}
    </ChartFrame>
  );
}
