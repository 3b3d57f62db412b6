'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';

const Waiting = lazy(async () => ({ default: (await import('./waiting')).Waiting }));

/** That a page stands never changes again. */
const never = () => () => {};

/** Looked for once the page stands: hardly ever is there anything. */
export function WaitingLater() {
  const isThere = useSyncExternalStore(never, () => true, () => false);
  return isThere ? <Suspense fallback={null}><Waiting /></Suspense> : null;
}
