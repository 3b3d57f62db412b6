'use client';

import * as ToggleGroup from 'radix-ui/toggle-group';
import type { ReactNode } from 'react';
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

export function Segmented<Value extends string>({ label, options, value, onValueChange, iconsOnly, className }: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onValueChange(chosen.value);
      }}
      className={cx('inline-flex h-(--control) shrink-0 items-stretch rounded-md border bg-sunken p-0.5', className)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          aria-label={iconsOnly ? option.label : undefined}
          title={iconsOnly ? option.label : undefined}
          className="inline-flex min-w-9 items-center justify-center gap-1.5 rounded-[6px] border border-transparent px-2.5 text-sm font-medium text-ink-muted transition-colors hover:text-ink data-[state=on]:border-line data-[state=on]:bg-raised data-[state=on]:text-ink data-[state=on]:shadow-sm [&_svg]:size-4"
        >
          {option.icon}
          {iconsOnly ? null : option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
