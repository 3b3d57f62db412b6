'use client';

import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { CopyButton } from './copy-button';

export interface ErrorStateProps {
  /** What happened. */
  title: ReactNode;
  /** What was kept, and what to do. */
  children?: ReactNode;
  /** What support can look up. */
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
  level?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
}

export function ErrorState({ title, children, reference, onRetry, level = 2, className }: ErrorStateProps) {
  const text = useUiText();
  const Heading = `h${level}` as const;
  return (
    <div role="alert" className={cx('flex flex-col items-center px-6 py-12 text-center', className)}>
      <TriangleAlert aria-hidden className="mb-4 size-7 text-danger" strokeWidth={1.75} />
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children ? <div className="mt-1 max-w-md text-ink-muted">{children}</div> : null}
      {onRetry ? (
        <Button tone="primary" className="mt-5" onClick={onRetry}>
          {text.retry}
        </Button>
      ) : null}
      {reference ? (
        <p className="mt-5 flex items-center gap-2 text-sm text-ink-muted">
          {text.reference} <code className="font-mono text-ink">{reference}</code>
          <CopyButton value={reference} />
        </p>
      ) : null}
    </div>
  );
}
