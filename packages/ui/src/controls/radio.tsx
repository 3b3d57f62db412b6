'use client';

import * as RadixRadio from 'radix-ui/radio-group';
import { useContext, useId, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';
import { FieldGroupContext } from './field-context';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps {
  /** Absent inside a FieldGroup, whose legend it takes. */
  legend?: ReactNode;
  options: readonly RadioOption[];
  value?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  name?: string | undefined;
  /** "cards" gives every choice a bordered target. */
  look?: 'plain' | 'cards' | undefined;
  className?: string | undefined;
}

export function RadioGroup({ legend, options, value, onValueChange, name, look = 'plain', className }: RadioGroupProps) {
  const id = useId();
  const group = useContext(FieldGroupContext);
  return (
    <RadixRadio.Root
      aria-labelledby={legend ? `${id}-legend` : group?.legendId}
      aria-invalid={group?.isInvalid || undefined}
      {...defined({ value, onValueChange, name })}
      className={cx('flex flex-col', look === 'cards' ? 'gap-2' : 'gap-1', className)}
    >
      {legend ? (
        <span id={`${id}-legend`} className="mb-1 text-sm font-medium">
          {legend}
        </span>
      ) : null}
      {options.map((option) => (
        <label
          key={option.value}
          htmlFor={`${id}-${option.value}`}
          className={cx(
            'flex min-h-(--control-sm) items-start gap-2.5 py-1',
            look === 'cards' && 'rounded-md border bg-surface p-3 transition-colors hover:bg-hover has-data-[state=checked]:border-accent has-data-[state=checked]:bg-accent-soft',
          )}
        >
          <RadixRadio.Item
            id={`${id}-${option.value}`}
            value={option.value}
            {...defined({ disabled: option.disabled })}
            className="mt-0.75 flex size-4.5 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface transition-colors hover:border-accent data-[state=checked]:border-accent disabled:opacity-50"
          >
            <RadixRadio.Indicator className="size-2.5 rounded-full bg-accent" />
          </RadixRadio.Item>
          <span className="min-w-0">
            {option.label}
            {option.hint ? (
              <span className="block text-sm text-ink-muted">
                {option.hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </RadixRadio.Root>
  );
}
