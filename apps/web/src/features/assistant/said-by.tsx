'use client';

import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Said = Pick<NonNullable<Answers['assistant']['getSuggestion']['suggestion']>, 'method' | 'because'>;

/** Where words of the assistant come from, and why no language model said them: under everything that it says. */
export function SaidBy({ method, because }: Said) {
  const t = useTranslations('assistant');
  if (method === null) return null;
  return <p className="text-sm text-ink-muted">{t(`method.${method}`)}{because === null || because === 'none' ? '' : ` ${t(`because.${because}`)}`}</p>;
}
