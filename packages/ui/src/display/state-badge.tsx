import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { phaseClass, type Phase } from './phase';
import { PhaseIcon } from './phase-icon';

export interface StateBadgeProps {
  phase: Phase;
  /** The state's own word; colour is never the only sign. */
  children: ReactNode;
  size?: 'md' | 'sm' | undefined;
  className?: string | undefined;
}

export function StateBadge({ phase, children, size = 'md', className }: StateBadgeProps) {
  const scale = size === 'sm' ? 'h-5 gap-1 px-1.5 text-xs' : 'h-6 gap-1.5 px-2 text-sm';
  return (
    <span data-phase={phase} className={cx('inline-flex shrink-0 items-center rounded-sm align-middle font-medium whitespace-nowrap', scale, phaseClass[phase], className)}>
      <PhaseIcon phase={phase} className={size === 'sm' ? 'size-3' : undefined} />
      {children}
    </span>
  );
}
