import { cx } from '../base/cx';

export interface ProgressProps {
  label: string;
  /** 0 to 1; absent while the length of the work is not known. */
  value?: number | undefined;
  /** What is said instead of the percentage, e.g. "1,204 of 21,613 rows". */
  valueText?: string | undefined;
  tone?: 'accent' | 'positive' | 'danger' | undefined;
  /** Shows the label and the value above the bar. */
  isLabelled?: boolean | undefined;
  className?: string | undefined;
}

const tones = { accent: 'bg-accent', positive: 'bg-positive', danger: 'bg-danger' };

export function Progress({ label, value, valueText, tone = 'accent', isLabelled, className }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value));
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <div className={className}>
      {isLabelled ? (
        <div aria-hidden className="mb-1.5 flex justify-between gap-3 text-sm">
          <span className="truncate">{label}</span>
          <span className="tabular text-ink-muted">{valueText ?? (percent === undefined ? '' : `${percent}%`)}</span>
        </div>
      ) : null}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={valueText}
        className="h-1.5 overflow-hidden rounded-full bg-pressed"
      >
        <div
          className={cx('h-full rounded-full transition-[width]', tones[tone], share === undefined && 'w-1/3 animate-pulse-soft')}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
