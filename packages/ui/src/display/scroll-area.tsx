'use client';

import * as RadixScroll from 'radix-ui/scroll-area';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface ScrollAreaProps {
  /** Names the region; it takes the keyboard so that it can be scrolled without a mouse. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    <RadixScroll.Root className={cx('overflow-hidden', className)}>
      <RadixScroll.Viewport className="size-full" role="region" aria-label={label} tabIndex={0}>
        {children}
      </RadixScroll.Viewport>
      <RadixScroll.Scrollbar orientation="vertical" className="w-2 p-0.5">
        <RadixScroll.Thumb className="rounded-full bg-line-strong" />
      </RadixScroll.Scrollbar>
    </RadixScroll.Root>
  );
}
