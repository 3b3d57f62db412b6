'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useMemo, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { FieldGroupContext } from './field-context';

export interface FieldGroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
  /** Several controls that answer one question; a RadioGroup without a legend of its own takes this one. */
  children: ReactNode;
}

export function FieldGroup({ legend, hint, error, className, children }: FieldGroupProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const group = useMemo(() => ({ legendId: `${id}-legend`, isInvalid: Boolean(error) }), [id, error]);
  return (
    <fieldset aria-describedby={[errorId, hintId].filter(Boolean).join(' ') || undefined} className={cx('flex min-w-0 flex-col gap-2', className)}>
      <legend id={`${id}-legend`} className="mb-2 text-sm font-medium">
        {legend}
      </legend>
      {hint ? (
        <p id={hintId} className="-mt-2 text-sm text-ink-muted">
          {hint}
        </p>
      ) : null}
      <FieldGroupContext value={group}>{children}</FieldGroupContext>
      <p id={errorId} aria-live="polite" className={cx('items-start gap-1.5 text-sm text-danger-ink', error ? 'flex' : 'hidden')}>
        {error ? <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
        {error}
      </p>
    </fieldset>
  );
}
