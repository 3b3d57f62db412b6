'use client';

import * as RadixCheckbox from 'radix-ui/checkbox';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';
import { useFieldAria } from './field-context';

export interface CheckboxProps {
  checked?: boolean | 'indeterminate' | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
  /** Its visible words; without them give `aria-label`. */
  label?: ReactNode;
  name?: string | undefined;
  disabled?: boolean | undefined;
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

export function Checkbox({ checked, onCheckedChange, label, name, disabled, className, ...rest }: CheckboxProps) {
  const ownId = useId();
  const aria = useFieldAria();
  const id = aria.id ?? ownId;
  const box = (
    <RadixCheckbox.Root
      {...aria}
      id={id}
      {...defined({ checked })}
      onCheckedChange={(next) => onCheckedChange?.(next === true)}
      {...defined({ name, disabled })}
      aria-label={rest['aria-label']}
      className={cx(
        'hit flex size-4.5 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface transition-colors hover:border-accent disabled:opacity-50',
        'data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
        !label && className,
      )}
    >
      <RadixCheckbox.Indicator className="text-on-accent">
        {checked === 'indeterminate' ? <Minus aria-hidden className="size-3.5" strokeWidth={3} /> : <Check aria-hidden className="size-3.5" strokeWidth={3} />}
      </RadixCheckbox.Indicator>
    </RadixCheckbox.Root>
  );
  if (!label) return box;
  return (
    <div className={cx('flex min-h-(--control-sm) items-center gap-2.5', className)}>
      {box}
      <label htmlFor={id} className="text-base">
        {label}
      </label>
    </div>
  );
}
