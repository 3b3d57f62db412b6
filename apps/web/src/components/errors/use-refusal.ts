'use client';

import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { refusedBy } from '../refused';

export interface RefusalWords {
  /** What happened and what to do, by the refusal's code. */
  readonly text: string;
  /** What support looks up; worth showing when the fault is ours. */
  readonly reference: string | undefined;
  /** What is wrong with each field: path to words. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Puts a refused call into the reader's words. */
export function useRefusal(): (error: unknown) => RefusalWords {
  const t = useTranslations('errors.code');
  const { locale } = useUi();
  return useCallback((error: unknown) => {
    const refused = refusedBy(error);
    if (refused === undefined) return { text: t('unreached'), reference: undefined, fields: {} };
    const { code, details, reference } = refused;
    const fields = Object.fromEntries((details.fields ?? []).map((issue) => [issue.path, issue.message]));
    const seconds = details['retryAfterSeconds'];
    const isOurs = code === 'internal' || code === 'unavailable';
    if (code === 'rate_limited')
      return { text: typeof seconds === 'number' ? t('rate_limited', { wait: formatDuration(seconds * 1_000, locale) }) : t('rate_limited_later'), reference: undefined, fields };
    return { text: t.has(code) ? t(code) : t('other'), reference: isOurs ? reference : undefined, fields };
  }, [t, locale]);
}
