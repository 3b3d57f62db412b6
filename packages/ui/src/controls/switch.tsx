'use client';

import * as RadixSwitch from 'radix-ui/switch';
import { useId, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** For what takes effect at once; a choice that waits for a save is a Checkbox. */
export function Switch({ label, hint, checked, onCheckedChange, name, disabled, className }: SwitchProps) {
  const id = useId();
  return (
    <div className={cx('flex items-center justify-between gap-4', className)}>
      <div className="min-w-0">
        <label htmlFor={id} className="text-base">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-ink-muted">
            {hint}
          </p>
        ) : null}
      </div>
      <RadixSwitch.Root
        id={id}
        {...defined({ checked, onCheckedChange, name, disabled })}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="hit flex h-6 w-10 shrink-0 items-center rounded-full bg-line-strong px-0.5 transition-colors data-[state=checked]:bg-accent disabled:opacity-50"
      >
        <RadixSwitch.Thumb className="size-5 rounded-full bg-surface shadow-sm transition-transform data-[state=checked]:translate-x-4" />
      </RadixSwitch.Root>
    </div>
  );
}
