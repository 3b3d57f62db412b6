'use client';

import { Badge } from '@lintel/ui/badge';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '@/components/words/use-formats';
import { type Consumer, consumerState } from './consumer-state';
import { LaneTable } from './lane-table';
import { Rebuild } from './rebuild';

export function ConsumerCard({ consumer }: { readonly consumer: Consumer }) {
  const t = useTranslations('admin.consumers');
  const { locale } = useUi();
  const { number } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { word, phase } = consumerState(consumer);
  const retryAt = consumer.lanes.find((lane) => lane.retryAt !== null)?.retryAt;
  return (
    <article aria-label={consumer.name} className="rounded-md border bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="flex flex-wrap items-center gap-2 font-semibold">
            {consumer.name} <Badge look="outline">{t(consumer.kind)}</Badge>
          </h2>
          <p className="text-sm text-ink-muted">{consumer.summary}</p>
        </div>
        <p className="tabular text-sm text-ink-muted">
          {consumer.lagEvents === 0 ? null : t('behindBy', { events: consumer.lagEvents, time: formatDuration(consumer.lagSeconds * 1_000, locale) })}
        </p>
        <StateBadge phase={phase}>{t(word)}</StateBadge>
        {consumer.kind === 'projection' && consumer.isDeclared ? <Rebuild consumer={consumer} /> : null}
        <Button tone="quiet" size="sm" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
          {t('lanes')} <span className="tabular text-ink-faint">{number(consumer.lanes.length)}</span>
          <ChevronDown aria-hidden className={`transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        </Button>
      </div>
      {consumer.pausedSince === null ? null : (
        <Banner tone="caution" className="mx-4 mb-4 sm:mx-5">
          <p><DateTime at={consumer.pausedSince} /> · <span className="break-words">{consumer.pausedReason}</span></p>
          {retryAt === undefined || retryAt === null ? null : <p className="text-sm">{t('retryAt')} <DateTime at={retryAt} /></p>}
        </Banner>
      )}
      {word === 'gone' ? <p className="px-4 pb-3 text-sm text-ink-muted sm:px-5">{t('goneHelp')}</p> : null}
      {isOpen ? <LaneTable consumer={consumer} /> : null}
    </article>
  );
}
