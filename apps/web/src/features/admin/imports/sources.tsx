'use client';

import type { FeedSource } from '@lintel/domain/feed/source-contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Countdown } from '@lintel/ui/countdown';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { useQuery } from '@tanstack/react-query';
import { Plus, RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import type { Agency, ImportArea } from './area';
import { SourceActions } from './source-actions';
import { SourceDialog } from './source-dialog';

const whileAskingMs = 1_500;

/** The sources that are asked by themselves: how each last went, and when it is asked next. */
export function Sources({ area, agencies }: { readonly area: ImportArea; readonly agencies: readonly Agency[] }) {
  const t = useTranslations('admin.imports.sources');
  const trpc = useTRPC();
  const [edited, setEdited] = useState<FeedSource | 'new'>();
  const sources = useQuery({ ...trpc.feed.listSources.queryOptions({}), refetchInterval: (query) => (query.state.data?.items.some(isAsking) === true ? whileAskingMs : false) });
  const items = sources.data?.items;
  return (
    <Card title={t('title')} pad="none" aside={<Button size="sm" onClick={() => { setEdited('new'); }}><Plus aria-hidden /> {t('add')}</Button>}>
      <p className="max-w-3xl px-4 pt-1 pb-3 text-ink-muted sm:px-5">{t('help')}</p>
      {sources.isError && items === undefined ? <div className="p-4"><PartError error={sources.error} onRetry={() => { void sources.refetch(); }} /></div> : null}
      {items?.length === 0 ? <EmptyState level={3} icon={<RefreshCw aria-hidden />} title={t('none')}>{t('noneHelp')}</EmptyState> : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className="divide-y border-t">{items.map((source) => <SourceRow key={source.id} source={source} area={area} onChange={() => { setEdited(source); }} />)}</ul>
      )}
      {edited === undefined ? null : <SourceDialog source={edited === 'new' ? undefined : edited} agencies={agencies} onClose={() => { setEdited(undefined); }} />}
    </Card>
  );
}

const isAsking = ({ lastRun }: FeedSource) => lastRun?.state === 'running';

/** Its state in a word, and how far along that is. */
function stateOf(source: FeedSource): readonly [Phase, 'now' | 'paused' | 'failing' | 'retrying' | 'active' | 'waiting'] {
  if (source.status === 'paused') return ['waiting', 'paused'];
  if (isAsking(source)) return ['under_way', 'now'];
  if (source.isAlarmed) return ['stopped', 'failing'];
  if (source.failures > 0) return ['waiting', 'retrying'];
  return source.lastDoneAt === null ? ['not_started', 'waiting'] : ['done', 'active'];
}

function SourceRow({ source, area, onChange }: { readonly source: FeedSource; readonly area: ImportArea; readonly onChange: () => void }) {
  const t = useTranslations('admin.imports.sources');
  const [phase, word] = stateOf(source);
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1.3fr)_minmax(0,1.3fr)_auto] md:items-center">
      <div className="min-w-0">
        <p className="truncate font-medium">{source.name}</p>
        <p className="truncate text-sm text-ink-muted">{area === 'admin' ? `${source.organisationName} · ` : ''}{hostOf(source.url)}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 md:flex-col md:items-start">
        <StateBadge phase={phase} size="sm">{t(word)}</StateBadge>
        <span className="tabular text-sm text-ink-muted">{source.failures > 0 ? t('failures', { count: source.failures }) : t('listings', { count: source.listings })}</span>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        <dt className="text-ink-muted">{t('last')}</dt><dd>{source.lastDoneAt === null ? t('never') : <DateTime at={source.lastDoneAt} />}</dd>
        <dt className="text-ink-muted">{t('next')}</dt><dd>{source.nextRunAt === null ? '–' : <Countdown to={source.nextRunAt} urgentWithin={0} />}</dd>
      </dl>
      <SourceActions source={source} area={area} onChange={onChange} />
      {source.isAlarmed ? (
        <Banner className="md:col-span-4" tone="danger" title={t('failingTitle', { name: source.name })}>{t('failingHelp', { error: source.lastRun?.error ?? '' })}</Banner>
      ) : null}
    </li>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
