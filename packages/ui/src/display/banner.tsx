import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export type BannerTone = 'note' | 'positive' | 'caution' | 'danger';

export interface BannerProps {
  tone?: BannerTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** "alert" interrupts a screen reader; use it for what just went wrong. */
  role?: 'status' | 'alert' | 'note' | undefined;
  className?: string | undefined;
}

const tones: Record<BannerTone, { look: string; Icon: LucideIcon }> = {
  note: { look: 'bg-accent-soft text-accent-ink', Icon: Info },
  positive: { look: 'bg-positive-soft text-positive-ink', Icon: CircleCheck },
  caution: { look: 'bg-caution-soft text-caution-ink', Icon: TriangleAlert },
  danger: { look: 'bg-danger-soft text-danger-ink', Icon: CircleAlert },
};

export function Banner({ tone = 'note', title, children, action, role, className }: BannerProps) {
  const { look, Icon } = tones[tone];
  return (
    <div role={role} className={cx('flex items-start gap-3 rounded-md px-4 py-3', look, className)}>
      <Icon aria-hidden className="mt-0.75 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {action ? <div className="flex shrink-0 flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}
