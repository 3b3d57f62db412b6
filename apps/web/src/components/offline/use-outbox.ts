'use client';

import { useEffect, useState } from 'react';
import { useSignedIn } from '../reader-context';
import type { Kept } from './kept';
import { hear, keptBy } from './outbox';

const none: readonly Kept[] = [];

/** What the reader wrote on this device and what is not known to stand there yet. */
export function useOutbox(): readonly Kept[] {
  const userId = useSignedIn()?.id;
  const [kept, setKept] = useState(none);
  useEffect(() => {
    if (userId === undefined) return undefined;
    let isOver = false;
    const read = () => { keptBy(userId).then((all) => { if (!isOver) setKept((before) => (before.length === 0 && all.length === 0 ? before : all)); }, () => undefined); };
    read();
    const stop = hear(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [userId]);
  return kept;
}
