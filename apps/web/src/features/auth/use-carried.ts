'use client';

import { useEffect, useRef } from 'react';
import { readRefusal, type SignInRefusal } from './sign-in-refusal';

/** What the way back from a provider carries behind the address's mark: read once, and taken out of the address, so that nobody keeps it as a bookmark. */
export function useCarried(take: (carried: SignInRefusal) => void): void {
  const isTaken = useRef(false);
  useEffect(() => {
    const carried = window.location.hash.slice(1);
    if (isTaken.current || carried === '') return;
    isTaken.current = true;
    const read = readRefusal(carried);
    if (read.code !== 'second_factor' && read.code !== 'must_prove') return;
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`);
    take(read);
  }, [take]);
}
