'use client';

import { CircleCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { Kbd } from '../display/kbd';
import { toast } from '../overlays/toast-store';
import type { Action } from '../record/action';
import { useShortcut } from '../shell/use-shortcut';

export interface InboxItem {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** Age or due time, at the end of the line. */
  meta?: ReactNode;
}

export interface InboxAction extends Action {
  /** Said when it is done, beside the undo. */
  done: string;
}

export interface InboxWork {
  actions: readonly InboxAction[];
  /** `false` keeps the item where it is: it was refused or thought better of, and whoever did it was told. */
  onAction: (actionId: string, itemId: string) => void | Promise<void | false>;
  onUndo?: ((actionId: string, itemId: string) => void) | undefined;
}

export interface InboxProps {
  title: string;
  items: readonly InboxItem[];
  currentId: string | undefined;
  onCurrentChange: (id: string | undefined) => void;
  work: InboxWork;
  /** When nothing is left. */
  empty: ReactNode;
  /** The current item, whole. */
  children: ReactNode;
}

/** What comes after an item is dealt with: the one behind it, else the one before. */
export function itemAfter(items: readonly InboxItem[], id: string): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return (items[at + 1] ?? items[at - 1])?.id;
}

function ActionKey({ action, onRun }: { action: InboxAction; onRun: () => void }) {
  useShortcut(action.shortcut ?? '', onRun, { label: action.label, isEnabled: Boolean(action.shortcut) && !action.disabledReason });
  return null;
}

/** One at a time: decide, and the next comes by itself; the last decision can be taken back. */
export function Inbox({ title, items, currentId, onCurrentChange, work, empty, children }: InboxProps) {
  const text = useUiText();
  const [pending, setPending] = useState<string>();
  const at = items.findIndex((item) => item.id === currentId);
  const go = (index: number): void => {
    const item = items[Math.min(items.length - 1, Math.max(0, index))];
    if (item) onCurrentChange(item.id);
  };
  const isEnabled = items.length > 0;
  useShortcut('j', () => go(at + 1), { label: text.next, group: title, isEnabled });
  useShortcut('k', () => go(at - 1), { label: text.previous, group: title, isEnabled });
  const run = async (action: InboxAction): Promise<void> => {
    if (currentId === undefined || pending !== undefined || action.disabledReason) return;
    const id = currentId;
    const following = itemAfter(items, id);
    setPending(action.id);
    try {
      if ((await work.onAction(action.id, id)) === false) return;
      onCurrentChange(following);
      const { onUndo } = work;
      toast({
        title: action.done,
        ...(onUndo
          ? {
              onUndo: () => {
                onUndo(action.id, id);
                onCurrentChange(id);
              },
            }
          : {}),
      });
    } finally {
      setPending(undefined);
    }
  };
  if (items.length === 0) {
    return (
      <div className="flex h-(--screen) flex-col px-4 pt-4 sm:px-6">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        <div className="flex flex-1 items-center justify-center">{empty}</div>
      </div>
    );
  }
  return (
    <div className="flex h-(--screen) min-h-96">
      <nav aria-label={title} className="hidden w-80 shrink-0 flex-col border-e lg:flex">
        <div className="flex h-14 shrink-0 items-center justify-between px-5">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          <span className="tabular text-sm text-ink-muted">{text.remaining(items.length)}</span>
        </div>
        <ol className="min-h-0 flex-1 overflow-y-auto border-t">
          {items.map((item) => (
            <InboxLine key={item.id} item={item} isCurrent={item.id === currentId} onPick={() => onCurrentChange(item.id)} />
          ))}
        </ol>
      </nav>
      <section aria-label={title} className="flex min-w-0 flex-1 flex-col">
        <div className="flex h-12 shrink-0 items-center justify-between gap-3 border-b px-4 text-sm text-ink-muted sm:px-6">
          <h1 className="font-semibold text-ink lg:hidden">{title}</h1>
          <span className="tabular">{text.position(at + 1, items.length)}</span>
          <span className="flex items-center gap-1">
            <Button tone="quiet" size="sm" disabled={at <= 0} onClick={() => go(at - 1)}>
              {text.previous} <Kbd keys="k" className="max-md:hidden" />
            </Button>
            <Button tone="quiet" size="sm" disabled={at >= items.length - 1} onClick={() => go(at + 1)}>
              {text.next} <Kbd keys="j" className="max-md:hidden" />
            </Button>
          </span>
        </div>
        <div key={currentId} tabIndex={0} role="region" aria-label={text.position(at + 1, items.length)} className="min-h-0 flex-1 animate-fade overflow-y-auto px-4 py-6 -outline-offset-2 sm:px-6">
          <div className="mx-auto max-w-3xl">{children}</div>
        </div>
        <footer className="flex shrink-0 flex-wrap gap-2 border-t bg-surface px-4 py-3 sm:px-6">
          {work.actions.map((action) => (
            <span key={action.id} className="contents">
              <ActionKey action={action} onRun={() => void run(action)} />
              <Button
                tone={action.tone === 'primary' ? 'primary' : action.tone === 'danger' ? 'danger-quiet' : 'secondary'}
                pending={pending === action.id}
                disabled={Boolean(action.disabledReason)}
                title={action.disabledReason}
                onClick={() => void run(action)}
                className="max-sm:flex-1"
              >
                {action.icon ?? (action.tone === 'primary' ? <CircleCheck aria-hidden /> : null)}
                {action.label}
                {action.shortcut ? <Kbd keys={action.shortcut} tone={action.tone === 'primary' ? 'inverse' : 'plain'} className="max-md:hidden" /> : null}
              </Button>
            </span>
          ))}
        </footer>
      </section>
    </div>
  );
}

function InboxLine({ item, isCurrent, onPick }: { item: InboxItem; isCurrent: boolean; onPick: () => void }) {
  return (
    <li className="border-b">
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onPick}
        className={cx('flex w-full flex-col gap-0.5 px-5 py-3 text-start -outline-offset-2 transition-colors', isCurrent ? 'bg-surface shadow-[inset_3px_0_0_var(--color-accent)]' : 'hover:bg-hover')}
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className={cx('min-w-0 truncate', isCurrent ? 'font-semibold' : 'font-medium')}>{item.title}</span>
          <span className="shrink-0 text-sm text-ink-muted">{item.meta}</span>
        </span>
        {item.detail ? <span className="line-clamp-2 text-sm text-ink-muted">{item.detail}</span> : null}
      </button>
    </li>
  );
}
