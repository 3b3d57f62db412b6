'use client';

import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { SaidBy } from './said-by';

export type Hint = Answers['assistant']['listHints']['items'][number];

/** What the assistant found in words that were flagged. It decides nothing. */
export function ModerationHint({ hint }: { readonly hint: Hint }) {
  const t = useTranslations('assistant.hint');
  return (
    <aside aria-label={t('title')} className="rounded-md bg-sunken p-3">
      <p className="text-sm"><span className="font-medium">{t(`verdict.${hint.verdict}`)}</span>{hint.reasons.length === 0 ? null : ` ${hint.reasons.map((reason) => t(`reason.${reason}`)).join(', ')}.`}</p>
      <SaidBy {...hint} />
    </aside>
  );
}
