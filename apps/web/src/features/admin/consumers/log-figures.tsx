'use client';

import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { Stat } from '@lintel/ui/stat';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useFormats } from '@/components/words/use-formats';

export function LogFigures({ sequencer }: { readonly sequencer: Answers['admin']['getRelay']['sequencer'] }) {
  const t = useTranslations('admin.consumers');
  const { locale } = useUi();
  const { number } = useFormats();
  return (
    <section aria-label={t('log')} className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      <Stat label={t('lastPosition')} value={number(sequencer.lastPosition)} href={paths.events} />
      <Stat label={t('pendingEvents')} value={number(sequencer.pending)} />
      <Stat label={t('oldest')} value={sequencer.pending === 0 ? '–' : formatDuration(sequencer.oldestPendingSeconds * 1_000, locale)} />
      <Stat label={t('epoch')} value={number(sequencer.restoreEpoch)} />
    </section>
  );
}
