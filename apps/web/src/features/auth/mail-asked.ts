'use client';

import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';

interface MailAsked {
  /** Words for having asked too often. */
  readonly later: string | undefined;
  readonly take: (answer: Answers['registration']['request'], onSent: (id: string) => void) => void;
}

/** Reads the answer to asking for a message: on its way, or asked too often. */
export function useMailAsked(): MailAsked {
  const t = useTranslations('auth.error');
  const { locale } = useUi();
  const [later, setLater] = useState<string>();
  return {
    later,
    take(answer, onSent) {
      setLater(answer.outcome === 'later' ? t('later', { wait: formatDuration(answer.retryAfterSeconds * 1_000, locale) }) : undefined);
      if (answer.outcome === 'sent') onSent(answer.id);
    },
  };
}
