'use client';

import * as RadixPopover from 'radix-ui/popover';
import { useRef } from 'react';
import { cx } from '../base/cx';
import { floatClass } from './panel-class';
import type { PopoverProps } from './popover';

export interface PopoverPanelProps extends Omit<PopoverProps, 'trigger' | 'open' | 'onOpenChange'> {
  anchor: HTMLElement;
  onOpenChange: (open: boolean) => void;
}

/** The open panel of a popover. A press on its button is the button's to answer. */
export function PopoverPanel({ anchor, label, onOpenChange, align = 'start', className, children }: PopoverPanelProps) {
  const wentElsewhere = useRef(false);
  return (
    <RadixPopover.Root open onOpenChange={onOpenChange}>
      <RadixPopover.Anchor virtualRef={{ current: anchor }} />
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
            else wentElsewhere.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!wentElsewhere.current) anchor.focus();
          }}
          className={cx(floatClass, 'max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1.5rem)] overflow-y-auto p-4', className)}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
