'use client';

import * as Slot from 'radix-ui/slot';
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';

export interface PopoverProps {
  trigger: ReactElement;
  /** Names the panel for assistive tools. */
  label: string;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

const Panel = lazy(async () => ({ default: (await import('./popover-panel')).PopoverPanel }));

/** A button and what it opens beside itself; the panel and its content are loaded when it first opens. */
export function Popover({ trigger, open, onOpenChange, ...panel }: PopoverProps) {
  const [isOpenByItself, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isOpen = open ?? isOpenByItself;
  const change = (next: boolean): void => {
    setOpen(next);
    onOpenChange?.(next);
  };
  return (
    <>
      <Slot.Root ref={setAnchor} aria-haspopup="dialog" aria-expanded={isOpen} data-state={isOpen ? 'open' : 'closed'} onClick={() => change(!isOpen)}>
        {trigger}
      </Slot.Root>
      {isOpen && anchor !== null ? (
        <Suspense fallback={null}>
          <Panel anchor={anchor} onOpenChange={change} {...panel} />
        </Suspense>
      ) : null}
    </>
  );
}
