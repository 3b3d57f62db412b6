'use client';

import { useTranslations } from 'next-intl';
import { useEventWords } from '@/components/timeline/event-words';
import type { factsInput } from './period';
import { useFigureWords } from './use-figure-words';

/** What a list of facts explains, in words. */
export function useFactsTitle({ figure, type, day, days }: ReturnType<typeof factsInput>): string {
  const t = useTranslations('analytics');
  const events = useEventWords();
  const words = useFigureWords();
  const what = figure === undefined ? (type === undefined ? t('everything') : events.what(type, {})) : t(`figure.${figure}`);
  return day === undefined ? t('listTitle', { what, days }) : t('listTitleDay', { what, day: words.day(day, 'full') });
}
