'use client';

import * as RadixAlert from 'radix-ui/alert-dialog';
import { type ComponentProps, useState, type ReactNode } from 'react';
import { defined } from '../base/defined';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { scrimClass } from './panel-class';
import { useReturnFocus } from './return-focus';

export interface ConfirmWords {
  title: ReactNode;
  /** What follows, in numbers. */
  consequence: ReactNode;
  action: string;
  /** What must be typed before the action is allowed; for what cannot be undone. */
  phrase?: string | undefined;
  tone?: 'danger' | 'primary' | undefined;
}

export interface ConfirmDialogProps {
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  trigger?: ReactNode;
  words: ConfirmWords;
  /** May be slow: the dialog stays, busy, until the promise settles, and stays open when it fails. */
  onConfirm: () => void | Promise<void>;
  /** More to ask first, e.g. a reason. */
  children?: ReactNode;
}

function useConfirm(onConfirm: () => void | Promise<void>, close: () => void) {
  const [isPending, setPending] = useState(false);
  const confirm = async (): Promise<void> => {
    setPending(true);
    try {
      await onConfirm();
      close();
    } finally {
      setPending(false);
    }
  };
  return { isPending, confirm };
}

export function ConfirmDialog({ open, onOpenChange, trigger, words, onConfirm, children }: ConfirmDialogProps) {
  const text = useUiText();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const change = (next: boolean): void => {
    setOpen(next);
    setTyped('');
    onOpenChange?.(next);
  };
  const { isPending, confirm } = useConfirm(onConfirm, () => change(false));
  const isAllowed = !words.phrase || typed.trim() === words.phrase;
  return (
    <RadixAlert.Root {...defined({ open: open ?? isOpen })} onOpenChange={change}>
      {trigger ? <RadixAlert.Trigger asChild>{trigger}</RadixAlert.Trigger> : null}
      <RadixAlert.Portal>
        <RadixAlert.Overlay className={scrimClass} />
        <PanelContent
          data-tone={words.tone ?? 'danger'}
          className="lintel fixed inset-x-0 bottom-0 z-50 animate-slide-up rounded-t-md border bg-raised p-5 shadow-lg outline-none [--lintel-inset:20px] data-[tone=danger]:[--lintel:var(--color-danger)] sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(28rem,calc(100vw-3rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-fade sm:rounded-md"
        >
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (isAllowed && !isPending) void confirm();
            }}
          >
            <RadixAlert.Title className="text-lg font-semibold">{words.title}</RadixAlert.Title>
            <RadixAlert.Description asChild>
              <div className="mt-1.5 text-ink-muted">{words.consequence}</div>
            </RadixAlert.Description>
            {children ? <div className="mt-4">{children}</div> : null}
            {words.phrase ? (
              <Field className="mt-4" label={text.typeToConfirm(words.phrase)}>
                <Input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
              </Field>
            ) : null}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <RadixAlert.Cancel asChild>
                <Button disabled={isPending}>{text.cancel}</Button>
              </RadixAlert.Cancel>
              <Button type="submit" tone={words.tone ?? 'danger'} disabled={!isAllowed} pending={isPending}>
                {words.action}
              </Button>
            </div>
          </form>
        </PanelContent>
      </RadixAlert.Portal>
    </RadixAlert.Root>
  );
}

function PanelContent(props: ComponentProps<typeof RadixAlert.Content>) {
  return <RadixAlert.Content {...props} onCloseAutoFocus={useReturnFocus()} />;
}
