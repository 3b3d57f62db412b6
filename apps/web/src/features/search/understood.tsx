'use client';

import type { SearchAnswer } from '@lintel/domain/search/contract';
import { Banner } from '@lintel/ui/banner';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';

export interface UnderstoodProps {
  readonly answer: SearchAnswer;
  readonly q: string;
  readonly onChange: (q: string) => void;
}

/** What was read out of the sentence, each part to be taken back, and what the search did to the words. */
export function Understood({ answer, q, onChange }: UnderstoodProps) {
  const t = useTranslations('search');
  const { chips } = answer.understood;
  const without = (start: number, end: number) => `${q.slice(0, start)} ${q.slice(end)}`.replaceAll(/\s+/g, ' ').trim();
  return (
    <>
      {answer.isDegraded ? <Banner tone="caution" role="status" className="mb-4">{t('hint.degraded')}</Banner> : null}
      {chips.length === 0 ? null : (
        <ul aria-label={t('understood.label')} className="mb-4 flex flex-wrap items-center gap-2">
          {chips.map(({ field, words, start, end }) => (
            <li key={`${field}-${start}`}>
              <button
                type="button"
                aria-label={t('understood.remove', { words })}
                onClick={() => { onChange(without(start, end)); }}
                className="inline-flex h-(--control-sm) min-h-8 items-center gap-1.5 rounded-md border border-accent/50 bg-accent-soft ps-2.5 pe-2 text-sm text-accent-ink hover:bg-accent/15"
              >
                {words}
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer.didYouMean === null ? null : <p className="mb-3 text-sm text-ink-muted">{t('hint.didYouMean', { text: answer.didYouMean })}</p>}
      {answer.isRelaxed && answer.hits.length > 0 ? <p className="mb-3 text-sm text-ink-muted">{t('hint.relaxed')}</p> : null}
    </>
  );
}
