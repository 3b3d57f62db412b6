'use client';

import { useEffect, useState } from 'react';
import { deliverKept } from '@/components/offline/deliver';

const everyMs = 10_000;

/** Whether the server is reached again. What waits is sent at that moment. */
export function useReached(): boolean {
  const [isReached, setReached] = useState(false);
  useEffect(() => {
    if (isReached) return undefined;
    const look = async () => {
      const answer = await fetch('/health', { cache: 'no-store' }).catch(() => undefined);
      if (answer?.ok !== true) return;
      setReached(true);
      await deliverKept().catch(() => undefined);
    };
    const now = () => { void look(); };
    const timer = setInterval(now, everyMs);
    window.addEventListener('online', now);
    if (navigator.onLine) now();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [isReached]);
  return isReached;
}
