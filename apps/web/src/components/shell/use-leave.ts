'use client';

import { toast } from '@lintel/ui/toast';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { paths } from '../paths';
import { useSignedIn } from '../reader-context';
import { signOut } from '../session-calls';

/** Ends the session, forgets on this device what it left there, and loads the front page anew, so that nothing of it stays in this tab. */
export function useLeave(): () => Promise<void> {
  const t = useTranslations('errors.code');
  const userId = useSignedIn()?.id;
  return useCallback(async () => {
    try {
      await signOut();
    } catch {
      toast({ title: t('unreached'), tone: 'danger' });
      return;
    }
    // The session is over, whatever this device can still do.
    if (userId !== undefined) await import('../offline/forget').then(({ forget }) => forget(userId)).catch(() => undefined);
    window.location.assign(paths.front);
  }, [t, userId]);
}
