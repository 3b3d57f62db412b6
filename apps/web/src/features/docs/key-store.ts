import { useSyncExternalStore } from 'react';

/** The key that requests of this page are sent with. Kept by nothing but this page: it is gone with the next one. */
let key = '';
const listeners = new Set<() => void>();

export function setTrialKey(next: string): void {
  key = next.trim();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** The same for every operation: typed once. */
export const useTrialKey = (): string => useSyncExternalStore(subscribe, () => key, () => '');
