'use client';

import { Bell as BellIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';
import { Popover } from '../overlays/popover';

export interface BellProps {
  unread: number;
  /** The list, loaded when it opens. */
  children: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

export function Bell({ unread, children, open, onOpenChange }: BellProps) {
  const text = useUiText();
  const label = unread > 0 ? `${text.notifications}, ${text.unread(unread)}` : text.notifications;
  return (
    <Popover
      label={text.notifications}
      align="end"
      open={open}
      onOpenChange={onOpenChange}
      className="w-96 p-0!"
      trigger={
        <button type="button" aria-label={label} title={text.notifications} className={iconButtonClass('quiet', 'md', 'relative')}>
          <BellIcon aria-hidden />
          {unread > 0 ? (
            <span aria-hidden className="tabular absolute end-0.5 top-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-medium text-on-accent">
              {unread > 99 ? '99+' : unread}
            </span>
          ) : null}
        </button>
      }
    >
      {children}
    </Popover>
  );
}
