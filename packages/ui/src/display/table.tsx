import type { ComponentProps } from 'react';
import { cx } from '../base/cx';

/** Plain table parts for short tables; long lists use DataTable. */
export function Table({ className, label, ...rest }: ComponentProps<'table'> & { label?: string | undefined }) {
  return (
    <div className="relative overflow-x-auto" role={label ? 'region' : undefined} aria-label={label} tabIndex={label ? 0 : undefined}>
      <table {...rest} className={cx('w-full border-collapse text-base', className)} />
    </div>
  );
}

export function TableHead({ className, ...rest }: ComponentProps<'thead'>) {
  return <thead {...rest} className={cx('border-b', className)} />;
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return <tbody {...rest} className={cx('divide-y', className)} />;
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={className} />;
}

export interface CellProps {
  /** Figures stand at the end and line up. */
  numeric?: boolean | undefined;
}

export function TableHeader({ className, numeric, ...rest }: ComponentProps<'th'> & CellProps) {
  return <th scope="col" {...rest} className={cx('h-9 px-3 text-sm font-medium whitespace-nowrap text-ink-muted first:ps-0 last:pe-0', numeric ? 'text-end' : 'text-start', className)} />;
}

export function TableCell({ className, numeric, ...rest }: ComponentProps<'td'> & CellProps) {
  return <td {...rest} className={cx('h-11 px-3 py-2 first:ps-0 last:pe-0', numeric ? 'tabular text-end' : 'text-start', className)} />;
}
