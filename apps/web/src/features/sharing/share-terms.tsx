'use client';

import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';

type Grant = Pick<Answers['grant']['list']['items'][number], 'right' | 'status' | 'until'>;

/** With what right, until when, and whether it waits for an answer. */
export function ShareTerms({ share: { right, status, until }, more = [] }: { readonly share: Grant; readonly more?: readonly string[] }) {
  const t = useTranslations('sharing');
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
      {status === 'offered' ? <StateBadge phase="waiting" size="sm">{t('status.offered')}</StateBadge> : null}
      <span>{[t(`rights.${right}`), ...more].join(' · ')} · {until === null ? t('always') : t.rich('until', momentTag(until, 'date'))}</span>
    </p>
  );
}
