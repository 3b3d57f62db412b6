'use client';

import { type ErrorCode, errorStatus } from '@lintel/kernel';
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

// The keys of a record of exactly these codes.
const errorCodes = Object.keys(errorStatus) as ErrorCode[];

/** The words of a refusal's code, where the code alone is known: of one record among many. */
export function useRefusedCode(): (code: string | null) => string {
  const t = useTranslations('errors.code');
  return useCallback((code: string | null) => {
    const known = errorCodes.find((one) => one === code);
    if (known === undefined) return t('other');
    return known === 'rate_limited' ? t('rate_limited_later') : t(known);
  }, [t]);
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
