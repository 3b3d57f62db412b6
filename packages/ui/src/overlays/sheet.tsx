'use client';

import * as RadixDialog from 'radix-ui/dialog';
import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';
import { focusFirstField } from './first-field';
import { scrimClass } from './panel-class';
import { useReturnFocus } from './return-focus';

export interface SheetProps {
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  trigger?: ReactNode;
  title: ReactNode;
  /** "end" slides in from the side on wide screens and from below on narrow ones; "bottom" always from below. */
  side?: 'end' | 'bottom' | undefined;
  footer?: ReactNode;
  children: ReactNode;
}

const sides = {
  end: 'inset-x-0 bottom-0 max-h-[92dvh] animate-slide-up rounded-t-md sm:inset-y-0 sm:start-auto sm:end-0 sm:h-dvh sm:max-h-none sm:w-[min(30rem,90vw)] sm:animate-slide-end sm:rounded-none sm:border-y-0 sm:border-e-0',
  bottom: 'inset-x-0 bottom-0 max-h-[92dvh] animate-slide-up rounded-t-md',
};

export function Sheet({ open, onOpenChange, trigger, title, side = 'end', footer, children }: SheetProps) {
  const text = useUiText();
  return (
    <RadixDialog.Root {...defined({ open, onOpenChange })}>
      {trigger ? <RadixDialog.Trigger asChild>{trigger}</RadixDialog.Trigger> : null}
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrimClass} />
        <PanelContent aria-describedby={undefined} className={cx('fixed z-50 flex flex-col border bg-raised shadow-lg outline-none', sides[side])}>
          <header className="flex items-center gap-3 border-b px-5 py-3">
            <RadixDialog.Title className="min-w-0 flex-1 truncate text-lg font-semibold">{title}</RadixDialog.Title>
            <RadixDialog.Close className={iconButtonClass('quiet', 'sm', '-me-1.5')} aria-label={text.close}>
              <X aria-hidden />
            </RadixDialog.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
          {footer ? <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">{footer}</footer> : null}
        </PanelContent>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function PanelContent(props: ComponentProps<typeof RadixDialog.Content>) {
  return <RadixDialog.Content {...props} onOpenAutoFocus={focusFirstField} onCloseAutoFocus={useReturnFocus()} />;
}
