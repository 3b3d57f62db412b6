'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { cx } from '../base/cx';
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

const look =
  'hit block size-4.5 shrink-0 appearance-none rounded-sm border border-line-strong bg-surface bg-center bg-no-repeat transition-colors hover:border-accent ' +
  'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:opacity-50 forced-colors:appearance-auto ' +
  'before:absolute before:inset-0 before:hidden before:bg-on-accent checked:before:block indeterminate:before:block ' +
  'before:[mask:var(--mark-check)_center/14px_no-repeat] indeterminate:before:[mask:var(--mark-some)_center/14px_no-repeat]';

/** A plain checkbox of the browser, so that long lists stay light; uncontrolled when `checked` is not given. */
export function Checkbox({ checked, onCheckedChange, label, name, disabled, className, ...rest }: CheckboxProps) {
  const ownId = useId();
  const aria = useFieldAria();
  const box = useRef<HTMLInputElement>(null);
  const isSome = checked === 'indeterminate';
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  const id = aria.id ?? ownId;
  const input = (
    <input
      ref={box}
      type="checkbox"
      {...aria}
      id={id}
      checked={checked === undefined ? undefined : checked === true}
      onChange={(event) => onCheckedChange?.(event.target.checked)}
      name={name}
      disabled={disabled}
      aria-label={rest['aria-label']}
      className={cx(look, label ? 'mt-[calc((var(--control-sm)-1.125rem)/2)]' : className)}
    />
  );
  if (!label) return input;
  return (
    // The box stands beside the first line, however many there are.
    <div className={cx('flex items-start gap-2.5', className)}>
      {input}
      <label htmlFor={id} className="py-[calc((var(--control-sm)-1lh)/2)] text-base">
        {label}
      </label>
    </div>
  );
}
