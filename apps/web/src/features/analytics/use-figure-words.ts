'use client';

import { formatDuration } from '@lintel/ui/duration';
import { formatDate, formatPercent } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { useFormats } from '@/components/words/use-formats';

export type Board = Answers['analytics']['getPlatform'];
export type Figure = Board['figures'][number];

const shortestMs = 1_000;

/** How figures are written: counts, durations and shares, and days of the figures' own zone. */
export function useFigureWords() {
  const t = useTranslations('analytics');
  const { locale } = useUi();
  const { number } = useFormats();
  return useMemo(() => {
    const value = (unit: Figure['unit'], of: number): string => {
      if (unit === 'count') return number(of);
      if (unit === 'share') return formatPercent(of, locale);
      return of * 1_000 < shortestMs ? t('atOnce') : formatDuration(of * 1_000, locale);
    };
    return {
      value,
      valueOrNone: (unit: Figure['unit'], of: number | null) => (of === null ? '–' : value(unit, of)),
      // A day is a date, not an instant: it is written in the zone it was made in.
      day: (day: string, style: 'short' | 'full') => formatDate(`${day}T00:00:00Z`, locale, 'UTC', style === 'short' ? { month: 'short', day: 'numeric' } : { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' }),
    };
  }, [t, locale, number]);
}
