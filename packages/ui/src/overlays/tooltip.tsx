'use client';

import * as Slot from 'radix-ui/slot';
import { lazy, Suspense, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';

export interface TooltipProps {
  content: ReactNode;
  shortcut?: string | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** A focusable element; it must carry its own accessible name. */
  children: ReactElement;
}

const Bubble = lazy(async () => ({ default: (await import('./tooltip-bubble')).TooltipBubble }));

/** Says more of what the pointer rests on or the keyboard has reached. How it does so is loaded when that first happens. */
export function Tooltip({ children, ...rest }: TooltipProps) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const wake = (event: SyntheticEvent<Element>): void => setAnchor(event.currentTarget);
  return (
    <>
      <Slot.Root onPointerEnter={wake} onFocus={wake}>
        {children}
      </Slot.Root>
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <Bubble anchor={anchor} {...rest} />
        </Suspense>
      )}
    </>
  );
}
