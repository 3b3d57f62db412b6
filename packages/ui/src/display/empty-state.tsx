import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface EmptyStateProps {
  icon?: ReactNode;
  /** What belongs here. */
  title: ReactNode;
  /** Why, and what the first step is. */
  children?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3 | undefined;
  className?: string | undefined;
}

/** Two posts and the beam above them: an opening where something will stand. */
export function EmptyState({ icon, title, children, action, level = 2, className }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cx('flex flex-col items-center px-6 py-12 text-center', className)}>
      <span aria-hidden className="mb-5 flex h-14 w-20 items-end justify-center rounded-t-xs border-x border-t-[3px] border-line border-t-accent pb-1.5 text-ink-faint [&_svg]:size-6">
        {icon}
      </span>
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children ? <div className="mt-1 max-w-md text-ink-muted">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
