import type { ReactNode } from 'react';

export type ToastTone = 'plain' | 'positive' | 'danger';

export interface ToastMessage {
  title: ReactNode;
  detail?: ReactNode;
  tone?: ToastTone | undefined;
  /** Takes back what was just done; its button says "Undo". */
  onUndo?: (() => void) | undefined;
  /** Milliseconds on screen; with an undo at least eight seconds. */
  duration?: number | undefined;
}

export interface ShownToast extends ToastMessage {
  id: number;
}

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const MOST = 3;
const none: readonly ShownToast[] = [];

function publish(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what just happened. Works from anywhere in the browser; a Toaster on the page shows it. */
export function toast(message: ToastMessage): number {
  lastId += 1;
  publish([...shown, { ...message, id: lastId }].slice(-MOST));
  return lastId;
}

export function dismissToast(id: number): void {
  publish(shown.filter((each) => each.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly ShownToast[] => shown,
  readOnServer: (): readonly ShownToast[] => none,
};
