'use client';

import { useCallback } from 'react';
import { asked } from '../offline/asked';
import { useSignedIn } from '../reader-context';
import { useLeave } from './use-leave';

/** Signs out; who has written something that is not sent yet is asked first. */
export function useSignOut(): () => void {
  const leave = useLeave();
  const userId = useSignedIn()?.id;
  return useCallback(() => {
    void (async () => {
      const unsent = userId === undefined ? 0 : await import('../offline/unsent').then(({ sendWhatWaits }) => sendWhatWaits(userId)).catch(() => 0);
      if (unsent === 0) await leave();
      else asked.set(unsent);
    })();
  }, [leave, userId]);
}
