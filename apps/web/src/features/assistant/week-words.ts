'use client';

import { useFormatter, useTranslations } from 'next-intl';

const dayMs = 86_400_000;

/** A week by its first and last day, in the reader's words. */
export function useWeekWords(): (monday: string) => string {
  const t = useTranslations('assistant.week');
  const format = useFormatter();
  return (monday) => {
    const from = Date.parse(`${monday}T00:00:00Z`);
    const day = (at: number) => format.dateTime(new Date(at), { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return t('span', { from: day(from), to: day(from + 6 * dayMs) });
  };
}
