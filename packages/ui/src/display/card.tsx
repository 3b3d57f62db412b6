import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface CardProps {
  title?: ReactNode;
  /** Beside the title, at its end. */
  aside?: ReactNode;
  /** Heading level of the title. */
  level?: 2 | 3 | 4 | undefined;
  pad?: 'none' | 'md' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Card({ title, aside, level = 2, pad = 'md', className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={cx('min-w-0 rounded-md border bg-surface', className)}>
      {title || aside ? (
        <header className="flex min-h-12 items-center justify-between gap-3 px-4 py-2 sm:px-5">
          {title ? <Heading className="text-base font-semibold">{title}</Heading> : null}
          {aside ? <div className="ms-auto flex items-center gap-2">{aside}</div> : null}
        </header>
      ) : null}
      <div className={cx(pad === 'md' && 'px-4 pb-4 sm:px-5 sm:pb-5', pad === 'md' && !title && !aside && 'pt-4 sm:pt-5')}>{children}</div>
    </section>
  );
}
