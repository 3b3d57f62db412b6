'use client';

import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import type { Phase } from '@lintel/ui/phase';
import { Progress } from '@lintel/ui/progress';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { StateBadge } from '@lintel/ui/state-badge';
import { useQuery } from '@tanstack/react-query';
import { Loader } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { oneOf } from '@/features/admin/shared/address-filters';
import { PartError } from '@/features/admin/shared/part';
import { Screen } from '@/features/admin/shared/screen';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { workFilters, workKinds } from './kinds';

type Work = Answers['admin']['listWork']['items'][number];

const phases: Readonly<Record<Work['state'], Phase>> = { queued: 'waiting', running: 'under_way', done: 'done', failed: 'stopped', interrupted: 'stopped' };
const hrefs: Readonly<Record<Work['kind'], ((id: string) => string) | undefined>> = {
  import: paths.importRun, rebuild: () => paths.consumers, backup: () => paths.backups, media: undefined, job: undefined,
};
/** Rows are counted without an event. */
const everyMs = 3_000;

/** Everything that takes long, and how far it is. */
export function WorkList() {
  const t = useTranslations('operate.work');
  const trpc = useTRPC();
  const { filters, set } = useAddressFilters(workFilters);
  const kind = oneOf(workKinds, filters.kind);
  const work = useQuery({ ...trpc.admin.listWork.queryOptions(kind === undefined ? {} : { kind }), refetchInterval: everyMs });
  const options = [{ value: 'all', label: t('all') }, ...workKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))];
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <div className="-mx-4 overflow-x-auto px-4"><Segmented label={t('kind')} options={options} value={kind ?? 'all'} onValueChange={(value) => { set('kind', value === 'all' ? undefined : value); }} /></div>
      {work.isError && work.data === undefined ? <PartError error={work.error} onRetry={() => { void work.refetch(); }} /> : null}
      {work.data?.items.length === 0 ? <EmptyState icon={<Loader aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : null}
      {work.data === undefined || work.data.items.length === 0 ? null : (
        <Card pad="none"><ul className="divide-y">{work.data.items.map((item) => <li key={`${item.kind} ${item.id}`}><WorkRow item={item} /></li>)}</ul></Card>
      )}
    </Screen>
  );
}

function WorkRow({ item }: { readonly item: Work }) {
  const t = useTranslations('operate.work');
  const { number } = useFormats();
  const href = hrefs[item.kind]?.(item.id);
  const isOpen = item.state === 'running' || item.state === 'queued';
  const counted = item.total === null ? number(item.done) : t('of', { done: number(item.done), total: number(item.total) });
  return (
    <div className="flex flex-col gap-2 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0">
          {href === undefined ? <span className="font-medium">{item.name}</span> : <UiLink href={href} className="rounded-sm font-medium underline-offset-4 hover:underline">{item.name}</UiLink>}
          <span className="text-sm text-ink-muted"> · {t(`kinds.${item.kind}`)}{item.organisationName === null ? '' : ` · ${item.organisationName}`}</span>
        </span>
        <span className="flex items-center gap-3 text-sm text-ink-muted"><span className="tabular">{counted}</span><DateTime at={item.finishedAt ?? item.startedAt} /><StateBadge phase={phases[item.state]} size="sm">{t(`states.${item.state}`)}</StateBadge></span>
      </div>
      {isOpen && item.total !== null && item.total > 0 ? <Progress label={item.name} value={Math.min(1, item.done / item.total)} valueText={counted} /> : null}
      {item.error === null ? null : <p className="text-sm break-words text-danger-ink">{item.error}</p>}
    </div>
  );
}
