'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** Why something was refused, by the code alone: what was refused earlier, perhaps while no page was open. */
export function useCodeWords(): (code: string) => string {
  const t = useTranslations('errors.code');
  return useCallback((code: string) => (t.has(code as never) ? t(code as 'other') : t('other')), [t]);
}
