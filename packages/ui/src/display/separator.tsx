import { cx } from '../base/cx';

export function Separator({ direction = 'horizontal', className }: { direction?: 'horizontal' | 'vertical' | undefined; className?: string | undefined }) {
  return <div role="none" className={cx('shrink-0 bg-line', direction === 'horizontal' ? 'h-px w-full' : 'w-px self-stretch', className)} />;
}
