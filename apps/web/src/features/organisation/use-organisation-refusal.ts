'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { refusedBy } from '@/components/refused';

/** Puts a refusal that has to do with people and roles into plain words: why, and what to do instead. */
export function useOrganisationRefusal(): (error: unknown) => string {
  const t = useTranslations('organisation.refused');
  const refusal = useRefusal();
  return useCallback((error: unknown) => {
    const { because, constraint } = refusedBy(error)?.details ?? {};
    const reason = constraint === 'membership_last_owner' ? 'last_holder' : because;
    return typeof reason === 'string' && t.has(reason as 'held') ? t(reason as 'held') : refusal(error).text;
  }, [t, refusal]);
}
