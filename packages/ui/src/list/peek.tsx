'use client';

import { Maximize2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { UiLink, useUiText } from '../base/provider';
import { NARROW, useMedia } from '../base/use-media';
import { iconButtonClass } from '../controls/button-class';
import { Sheet } from '../overlays/sheet';
import { useShortcut } from '../shell/use-shortcut';

export interface PeekProps {
  title: ReactNode;
  /** The whole record; absent where there is no more to it. */
  href?: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}

/** A record beside its list: the list keeps the keyboard, so j and k leaf through. On a narrow screen, a sheet. */
export function Peek({ title, href, onClose, footer, children }: PeekProps) {
  const text = useUiText();
  const isNarrow = useMedia(NARROW);
  useShortcut('esc', onClose, { label: text.close, isEnabled: !isNarrow });
  if (isNarrow) {
    return (
      <Sheet open onOpenChange={onClose} title={title} footer={footer}>
        {children}
      </Sheet>
    );
  }
  return (
    <aside aria-label={text.peek} className="flex w-[26rem] max-w-[45%] shrink-0 animate-fade flex-col border-s bg-surface">
      <header className="flex min-h-14 items-center gap-1 border-b ps-5 pe-3">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">{title}</h2>
        {href === undefined ? null : (
          <UiLink href={href} aria-label={text.open} title={text.open} className={iconButtonClass('quiet', 'sm')}>
            <Maximize2 aria-hidden />
          </UiLink>
        )}
        <button type="button" aria-label={text.close} className={iconButtonClass('quiet', 'sm')} onClick={onClose}>
          <X aria-hidden />
        </button>
      </header>
      <div tabIndex={0} role="region" aria-label={typeof title === 'string' ? title : text.peek} className="min-h-0 flex-1 overflow-y-auto p-5 -outline-offset-2">
        {children}
      </div>
      {footer ? <footer className="flex flex-wrap justify-end gap-2 border-t p-3">{footer}</footer> : null}
    </aside>
  );
}
