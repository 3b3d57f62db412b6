'use client';

import { toast } from '@lintel/ui/toast';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { signOut } from '../session-calls';
import { paths } from '../paths';

/** Leaves, and loads the front page anew, so that nothing of the session stays in this tab. */
export function useSignOut(): () => void {
  const t = useTranslations('errors.code');
  return useCallback(() => {
    signOut().then(
      () => { window.location.assign(paths.front); },
      () => { toast({ title: t('unreached'), tone: 'danger' }); },
    );
  }, [t]);
}
