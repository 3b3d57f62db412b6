'use client';

import { type ReactNode, useId } from 'react';
import { cx } from '../base/cx';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  icon?: ReactNode;
}

export interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Names stay for assistive tools when only icons are drawn. */
  iconsOnly?: boolean | undefined;
  className?: string | undefined;
}

/** One of a few, as a row of pressed parts: the platform's own radio buttons, so that it costs a page next to nothing. */
export function Segmented<Value extends string>({ label, options, value, onValueChange, iconsOnly, className }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cx('inline-flex h-(--control) shrink-0 items-stretch rounded-md border bg-sunken p-0.5', className)}>
      {options.map((option) => (
        <label
          key={option.value}
          title={iconsOnly ? option.label : undefined}
          className="relative inline-flex min-w-9 items-center justify-center gap-1.5 rounded-[6px] border border-transparent px-2.5 text-sm font-medium text-ink-muted transition-colors hover:text-ink has-checked:border-line has-checked:bg-raised has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus [&_svg]:size-4"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={iconsOnly ? option.label : undefined}
            onChange={() => { onValueChange(option.value); }}
            className="absolute inset-0 cursor-pointer appearance-none rounded-[6px] opacity-0"
          />
          {option.icon}
          {iconsOnly ? null : option.label}
        </label>
      ))}
    </div>
  );
}
