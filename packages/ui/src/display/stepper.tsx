'use client';

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';

export interface Step {
  id: string;
  label: string;
  state: 'done' | 'current' | 'left';
  /** Absent while it cannot be opened yet. */
  href?: string | undefined;
}

export interface WizardProps {
  title: ReactNode;
  steps: readonly Step[];
  /** Back, next: kept at the foot. */
  footer: ReactNode;
  /** "Saved 2 minutes ago". */
  saved?: ReactNode;
  children: ReactNode;
}

export function Stepper({ steps, label, className }: { steps: readonly Step[]; label: string; className?: string | undefined }) {
  const text = useUiText();
  return (
    <nav aria-label={label} className={className}>
      <ol className="flex gap-1 sm:gap-2">
        {steps.map((step, index) => {
          const bar = { done: 'border-accent', current: 'border-accent', left: 'border-line' }[step.state];
          const inside = (
            <span className={cx('flex items-center gap-1.5 border-t-3 pt-2 text-sm', bar, step.state === 'current' ? 'font-semibold' : 'text-ink-muted')}>
              {step.state === 'done' ? <Check aria-hidden className="size-3.5 shrink-0 text-accent-ink" strokeWidth={2.5} /> : <span className="tabular">{index + 1}</span>}
              <span className="hidden truncate sm:inline">{step.label}</span>
              <span className="sr-only">{step.state === 'done' ? text.stepDone : step.state === 'left' ? text.stepLeft : ''}</span>
            </span>
          );
          return (
            <li key={step.id} className="min-w-0 flex-1" aria-current={step.state === 'current' ? 'step' : undefined}>
              {step.href && step.state !== 'current' ? (
                <UiLink href={step.href} aria-label={step.label} className="block hover:text-ink">
                  {inside}
                </UiLink>
              ) : (
                inside
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** For what people do rarely: shows what is left, and says that it is kept. */
export function Wizard({ title, steps, footer, saved, children }: WizardProps) {
  const text = useUiText();
  const at = Math.max(0, steps.findIndex((step) => step.state === 'current'));
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-6 sm:py-10">
      <header>
        <div className="flex items-baseline justify-between gap-4 text-sm text-ink-muted">
          <p className="tabular">{text.stepOf(at + 1, steps.length)}</p>
          <p>{saved}</p>
        </div>
        <h1 className="mt-1 text-2xl font-semibold tracking-tight">{title}</h1>
        <Stepper className="mt-5" steps={steps} label={typeof title === 'string' ? title : text.stepOf(at + 1, steps.length)} />
      </header>
      <div className="flex flex-col gap-5">{children}</div>
      <footer className="flex flex-wrap justify-between gap-2 border-t pt-5">{footer}</footer>
    </div>
  );
}
