'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useUiText } from '../base/provider';
import { Kbd } from '../display/kbd';
import { buttonClass, iconButtonClass } from '../controls/button-class';
import { useShortcut } from '../shell/use-shortcut';
import { dismissToast, toastStore, type ShownToast } from './toast-store';

function ToastCard({ message }: { message: ShownToast }) {
  const text = useUiText();
  const [isHeld, setHeld] = useState(false);
  const wanted = message.duration ?? 5000;
  const duration = message.onUndo ? Math.max(8000, wanted) : wanted;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(message.id), duration);
    return () => clearTimeout(timer);
  }, [isHeld, message.id, duration]);
  return (
    <li
      className="pointer-events-auto flex w-full animate-rise items-center gap-3 rounded-md bg-ink py-2.5 ps-4 pe-2 text-canvas shadow-lg sm:w-96"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {message.tone === 'danger' ? <CircleAlert aria-hidden className="size-4.5 shrink-0" /> : null}
      {message.tone === 'positive' ? <CircleCheck aria-hidden className="size-4.5 shrink-0" /> : null}
      <div className="min-w-0 flex-1">
        <p className="font-medium">{message.title}</p>
        {message.detail ? <p className="text-sm opacity-80">{message.detail}</p> : null}
      </div>
      {message.onUndo ? (
        <button
          type="button"
          className={buttonClass('quiet', 'sm', 'text-canvas! underline underline-offset-2 hover:bg-canvas/15! outline-canvas')}
          onClick={() => {
            message.onUndo?.();
            dismissToast(message.id);
          }}
        >
          {text.undo}
          <Kbd keys="z" tone="inverse" className="pointer-coarse:hidden" />
        </button>
      ) : null}
      <button type="button" aria-label={text.dismiss} className={iconButtonClass('quiet', 'sm', 'text-canvas! hover:bg-canvas/15!')} onClick={() => dismissToast(message.id)}>
        <X aria-hidden />
      </button>
    </li>
  );
}

/** Put once near the root. A live region that is always in the page, so the first message is read too. */
export function Toaster() {
  const text = useUiText();
  const messages = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.readOnServer);
  const undoable = messages.findLast((message) => message.onUndo);
  useShortcut(
    'z',
    () => {
      if (!undoable) return;
      undoable.onUndo?.();
      dismissToast(undoable.id);
    },
    { label: text.undo, isEnabled: undoable !== undefined },
  );
  return (
    <section aria-label={text.notifications} className="pointer-events-none fixed inset-x-4 print:hidden bottom-20 z-70 sm:inset-x-auto sm:end-6 sm:bottom-6">
      <ol aria-live="polite" aria-relevant="additions" className="flex flex-col items-end gap-2">
        {messages.map((message) => (
          <ToastCard key={message.id} message={message} />
        ))}
      </ol>
    </section>
  );
}
