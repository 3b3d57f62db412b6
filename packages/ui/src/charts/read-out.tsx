'use client';

import { cx } from '../base/cx';
import { seriesColor, type Axis, type Series } from './series';

export interface ReadOutProps {
  series: readonly Series[];
  x: Axis;
  y: Axis;
  /** The x that is pointed at. */
  at: number | undefined;
  left: number;
  width: number;
}

/** The value that holds at x: the last point not after it for steps, the point itself otherwise. */
export function valueAt(series: Series, x: number): number | undefined {
  if (series.shape === 'step') return series.points.findLast((point) => point.x <= x)?.y;
  return series.points.find((point) => point.x === x)?.y;
}

export function Legend({ series }: { series: readonly { id: string; label: string }[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
      {series.map((each, index) => (
        <li key={each.id} className="inline-flex items-center gap-1.5">
          <span aria-hidden className="h-2.5 w-2.5 rounded-xs" style={{ background: seriesColor(index) }} />
          {each.label}
        </li>
      ))}
    </ul>
  );
}

export function ReadOut({ series, x, y, at, left, width }: ReadOutProps) {
  const isLeft = left > width / 2;
  return (
    <div aria-live="polite" className="contents">
      {at === undefined ? null : (
        <div className={cx('tabular pointer-events-none absolute top-1 z-10 rounded-md border bg-raised px-3 py-2 text-sm shadow-md', isLeft ? '-translate-x-full' : '')} style={{ left: isLeft ? left - 10 : left + 10 }}>
          <p className="text-ink-muted">{(x.full ?? x.tick)(at)}</p>
          {series.map((each, index) => {
            const value = valueAt(each, at);
            if (value === undefined) return null;
            return (
              <p key={each.id} className="flex items-center gap-2 whitespace-nowrap">
                <span aria-hidden className="size-2.5 rounded-xs" style={{ background: seriesColor(index) }} />
                {series.length > 1 ? <span className="text-ink-muted">{each.label}</span> : null}
                <span className="ms-auto font-semibold">{(y.full ?? y.tick)(value)}</span>
              </p>
            );
          })}
        </div>
      )}
    </div>
  );
}
