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

export interface DialogProps {
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, in the footer; wrap one in DialogClose to let it close. */
  footer?: ReactNode;
  children?: ReactNode;
}

export const DialogClose = RadixDialog.Close;

export function Dialog({ open, onOpenChange, trigger, title, description, footer, children }: DialogProps) {
  const text = useUiText();
  return (
    <RadixDialog.Root {...defined({ open, onOpenChange })}>
      {trigger ? <RadixDialog.Trigger asChild>{trigger}</RadixDialog.Trigger> : null}
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrimClass} />
        <PanelContent
          {...(description ? {} : { 'aria-describedby': undefined })}
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[90dvh] animate-slide-up flex-col rounded-t-md border bg-raised shadow-lg outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(32rem,calc(100vw-3rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-fade sm:rounded-md"
        >
          <header className="flex items-start gap-4 px-5 pt-5 pb-3">
            <div className="min-w-0 flex-1">
              <RadixDialog.Title className="text-lg font-semibold">{title}</RadixDialog.Title>
              {description ? <RadixDialog.Description className="mt-1 text-ink-muted">{description}</RadixDialog.Description> : null}
            </div>
            <RadixDialog.Close className={iconButtonClass('quiet', 'sm', '-me-1.5 -mt-0.5')} aria-label={text.close}>
              <X aria-hidden />
            </RadixDialog.Close>
          </header>
          {children ? <div className="min-h-0 flex-1 overflow-y-auto px-5 py-1">{children}</div> : null}
          {footer ? <footer className={cx('flex flex-wrap justify-end gap-2 px-5 pt-4 pb-5')}>{footer}</footer> : <div className="h-5 shrink-0" />}
        </PanelContent>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function PanelContent(props: ComponentProps<typeof RadixDialog.Content>) {
  return <RadixDialog.Content {...props} onOpenAutoFocus={focusFirstField} onCloseAutoFocus={useReturnFocus()} />;
}
