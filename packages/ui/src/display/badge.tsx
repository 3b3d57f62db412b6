import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface BadgeProps {
  children: ReactNode;
  icon?: ReactNode;
  /** "count" is a figure on something else, e.g. unread. */
  look?: 'plain' | 'outline' | 'accent' | 'count' | undefined;
  className?: string | undefined;
}

const looks = {
  plain: 'h-6 rounded-sm bg-idle-soft px-2 text-sm text-idle-ink',
  outline: 'h-6 rounded-sm border px-2 text-sm text-ink-muted',
  accent: 'h-6 rounded-sm bg-accent-soft px-2 text-sm text-accent-ink',
  count: 'tabular h-5 min-w-5 justify-center rounded-full bg-accent px-1.5 text-xs text-on-accent',
};

/** A label that is not a state; states are drawn by StateBadge. */
export function Badge({ children, icon, look = 'plain', className }: BadgeProps) {
  return (
    <span className={cx('inline-flex shrink-0 items-center gap-1.5 align-middle font-medium whitespace-nowrap [&_svg]:size-3.5', looks[look], className)}>
      {icon}
      {children}
    </span>
  );
}
