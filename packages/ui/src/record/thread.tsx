import type { ReactNode } from 'react';
import { cx } from '../base/cx';

/**
 * The thread that every record hangs on: dashed where it has not happened yet, solid where it has,
 * a lintel laid across it at now.
 */
export function ThreadRow({ past, knot, children, className }: { past: boolean; knot: ReactNode; children: ReactNode; className?: string | undefined }) {
  return (
    <div className={cx('group/row relative grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3', className)}>
      <span
        aria-hidden
        className={cx('absolute top-0 bottom-0 start-3 -translate-x-1/2 border-s', past ? 'border-line-strong/60' : 'border-dashed border-line-strong', 'rtl:translate-x-1/2')}
      />
      <span className="relative flex h-6 items-center justify-center">{knot}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

export function ThreadNow({ label }: { label: string }) {
  return (
    <div className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-3 py-1">
      <span aria-hidden className="relative flex h-5 items-center justify-center">
        <span className="h-[3px] w-6 rounded-[1.5px] bg-accent" />
      </span>
      <span className="flex items-center gap-3 text-sm font-semibold text-accent-ink">{label}</span>
    </div>
  );
}
