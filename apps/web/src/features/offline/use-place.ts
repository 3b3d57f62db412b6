'use client';

import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => { window.removeEventListener('hashchange', listener); };
}

/** The address that was asked for: it stands behind the mark. */
export function usePlace(): string {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash, () => '');
  const place = hash.slice(1);
  return place.startsWith('/') && !place.startsWith('//') ? place : '/home';
}
