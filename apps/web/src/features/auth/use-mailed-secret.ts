'use client';

import { useSyncExternalStore } from 'react';

const nothing = () => () => {};

/** The secret that a mailed address carries behind its mark, where no server sees it. Null until the page is in the browser, empty when there is none. */
export function useMailedSecret(): string | null {
  return useSyncExternalStore<string | null>(nothing, () => window.location.hash.slice(1), () => null);
}
