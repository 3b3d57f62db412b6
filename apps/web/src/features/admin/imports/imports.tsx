'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import type { FeedRun } from '@lintel/domain/feed/contract';
import { UiLink } from '@lintel/ui/provider';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { nextCursor } from '../shared/next-cursor';
import { PartError } from '../shared/part';
import { Screen } from '../shared/screen';
import { type Agency, type ImportArea, importRunPath } from './area';
import { RunProgress, RunState } from './run-state';
import { runsInput } from './runs-input';
import { Sources } from './sources';
import { StartImport } from './start-import';
import { useImportsLive } from './use-imports-live';

/** While something runs its rows move on, of a dry run without any event. */
const whileRunningMs = 1_500;

export function Imports({ area, agencies }: { readonly area: ImportArea; readonly agencies: readonly Agency[] }) {
  const t = useTranslations('admin.imports');
  const trpc = useTRPC();
  const runs = useInfiniteQuery({
    ...trpc.feed.listRuns.infiniteQueryOptions(runsInput, { getNextPageParam: nextCursor }),
    refetchInterval: (query) => (query.state.data?.pages.some((page) => page.items.some(({ state }) => state === 'running')) === true ? whileRunningMs : false),
  });
  useImportsLive(area, agencies, [trpc.feed.listRuns.infiniteQueryFilter(), trpc.feed.listSources.queryFilter()]);
  if (runs.data === undefined) return runs.isError ? <PartError error={runs.error} onRetry={() => { void runs.refetch(); }} /> : null;
  const items = runs.data.pages.flatMap((page) => page.items);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Sources area={area} agencies={agencies} />
      <StartImport area={area} agencies={agencies} />
      {items.length === 0 ? <EmptyState icon={<Upload aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : (
        <ul className="divide-y rounded-md border bg-surface">{items.map((run) => <RunRow key={run.id} run={run} area={area} />)}</ul>
      )}
      {runs.hasNextPage ? <Button className="self-center" pending={runs.isFetchingNextPage} onClick={() => { void runs.fetchNextPage(); }}>{t('more')}</Button> : null}
    </Screen>
  );
}

function RunRow({ run, area }: { readonly run: FeedRun; readonly area: ImportArea }) {
  const t = useTranslations('admin.imports');
  const { number } = useFormats();
  return (
    <li className="relative grid gap-x-6 gap-y-2 px-4 py-3 transition-colors hover:bg-hover sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1.2fr)_minmax(0,1.6fr)_8rem] md:items-center">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <UiLink href={importRunPath(area, run.id)} className="min-w-0 truncate font-medium after:absolute after:inset-0">{run.sourceName}</UiLink>
          {run.isDryRun ? <Badge look="outline">{t('dryRun')}</Badge> : null}
        </p>
        <p className="truncate text-sm text-ink-muted">{run.fileName ?? t('fromSource')}</p>
      </div>
      <RunProgress run={run} />
      <p className="tabular text-sm text-ink-muted">
        {run.isDryRun ? null : t('counts', { created: number(run.created), updated: number(run.updated), unchanged: number(run.unchanged) })}
        {run.rejected === 0 ? null : <span className="block font-medium text-danger-ink">{t('rejectedCount', { count: run.rejected })}</span>}
      </p>
      <div className="flex items-center gap-3 md:flex-col md:items-end md:gap-1">
        <RunState state={run.state} />
        <span className="text-sm text-ink-muted"><DateTime at={run.startedAt} /></span>
      </div>
    </li>
  );
}
