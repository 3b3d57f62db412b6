'use client';

import { lazy, Suspense, useEffect, useState } from 'react';

const Waiting = lazy(async () => ({ default: (await import('./waiting')).Waiting }));

/** Looked for once the page stands: hardly ever is there anything. */
export function WaitingLater() {
  const [isThere, setThere] = useState(false);
  useEffect(() => { setThere(true); }, []);
  return isThere ? <Suspense fallback={null}><Waiting /></Suspense> : null;
}
