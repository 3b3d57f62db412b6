'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '../base/cx';
import { controlClass } from './control-class';
import { useFieldAria } from './field-context';

/** The browser's own list of choices, which every phone knows how to show. */
export function NativeSelect({ className, children, ...rest }: ComponentProps<'select'>) {
  const aria = useFieldAria();
  return (
    <div className={cx('relative', className)}>
      <select {...aria} {...rest} className={controlClass('appearance-none pe-9')}>
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint" />
    </div>
  );
}
