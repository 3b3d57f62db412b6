import { cx } from '../base/cx';

/** Give it the size of what comes, so nothing jumps. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden className={cx('block animate-pulse-soft rounded-sm bg-pressed', className)} />;
}

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3'];

export function SkeletonText({ lines = 3, className }: { lines?: number | undefined; className?: string | undefined }) {
  return (
    <span aria-hidden className={cx('flex flex-col gap-2.5', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} className={cx('h-3.5', widths[index % widths.length])} />
      ))}
    </span>
  );
}
