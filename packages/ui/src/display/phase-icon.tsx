import { CircleCheck, CircleDashed, CircleDot, Hourglass, OctagonX, type LucideIcon } from 'lucide-react';
import { cx } from '../base/cx';
import type { Phase } from './phase';

const icons: Record<Phase, LucideIcon> = {
  not_started: CircleDashed,
  waiting: Hourglass,
  under_way: CircleDot,
  done: CircleCheck,
  stopped: OctagonX,
};

export function PhaseIcon({ phase, className }: { phase: Phase; className?: string | undefined }) {
  const Icon = icons[phase];
  return <Icon aria-hidden className={cx('size-3.5 shrink-0', className)} strokeWidth={2.25} />;
}
