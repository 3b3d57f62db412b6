import type { ReactNode } from 'react';
import { cx } from '../base/cx';


export interface MeterProps {
  label: string;
  /** 0 to 1. */
  value: number;
  valueText: string;
  /** What is still missing, most useful first. */
  children?: ReactNode;
  className?: string | undefined;
}

/** How complete something is; ten bricks rather than a bar, so it is not taken for progress of running work. */
export function Meter({ label, value, valueText, children, className }: MeterProps) {
  const share = Math.min(1, Math.max(0, value));
  const filled = share >= 1 ? 10 : Math.floor(share * 10);
  const fill = share >= 1 ? 'bg-positive' : 'bg-accent';
  return (
    <div className={className}>
      <div aria-hidden className="flex items-baseline justify-between gap-3">
        <span className="text-sm font-medium">{label}</span>
        <span className="tabular text-sm text-ink-muted">{valueText}</span>
      </div>
      <div role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)} aria-valuetext={valueText} className="mt-2 grid grid-cols-10 gap-0.5">
        {Array.from({ length: 10 }, (_, index) => (
          <span key={index} className={cx('h-2 rounded-xs', index < filled ? fill : 'bg-pressed')} />
        ))}
      </div>
      {children ? <div className="mt-3">{children}</div> : null}
    </div>
  );
}
