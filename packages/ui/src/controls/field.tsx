'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useMemo, type ComponentProps, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { FieldContext, type FieldIds } from './field-context';

export function Label({ className, ...rest }: ComponentProps<'label'>) {
  return <label {...rest} className={cx('text-sm font-medium text-ink', className)} />;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Said in words: required fields are marked for assistive tools, optional ones for everyone. */
  need?: 'required' | 'optional' | undefined;
  className?: string | undefined;
  /** One control of this package; it picks up its id and descriptions by itself. */
  children: ReactNode;
}

export function Field({ label, hint, error, need, className, children }: FieldProps) {
  const id = useId();
  const text = useUiText();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  const ids = useMemo<FieldIds>(
    () => ({ id, describedBy, isInvalid: Boolean(error), isRequired: need === 'required' }),
    [id, describedBy, error, need],
  );
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <Label htmlFor={id}>
        {label}{' '}
        {need === 'optional' ? <span className="ms-0.5 font-normal text-ink-faint">{text.optional}</span> : null}
      </Label>
      <FieldContext value={ids}>{children}</FieldContext>
      {hint ? (
        <p id={hintId} className="text-sm text-ink-muted">
          {hint}
        </p>
      ) : null}
      <p id={errorId} aria-live="polite" className={cx('items-start gap-1.5 text-sm text-danger-ink', error ? 'flex' : 'hidden')}>
        {error ? <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
        {error}
      </p>
    </div>
  );
}
