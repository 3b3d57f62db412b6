'use client';

import { Badge } from '@lintel/ui/badge';
import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { formatDuration } from '@lintel/ui/duration';
import { Facts } from '@lintel/ui/facts';
import { useUi } from '@lintel/ui/provider';
import { Stat } from '@lintel/ui/stat';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { PartError } from '../shared/part';
import { type Agency, type ImportArea, importsPath } from './area';
import { RowErrors } from './row-errors';
import { RunActions } from './run-actions';
import { RunProgress, RunState } from './run-state';
import { useImportsLive } from './use-imports-live';

type Run = Answers['feed']['getRun'];

const whileRunningMs = 1_500;

export function ImportRun({ id, area, agencies }: { readonly id: string; readonly area: ImportArea; readonly agencies: readonly Agency[] }) {
  const t = useTranslations('admin.imports');
  const trpc = useTRPC();
  const asked = useQuery({ ...trpc.feed.getRun.queryOptions({ id }), refetchInterval: (query) => (query.state.data?.state === 'running' ? whileRunningMs : false) });
  useImportsLive(area, agencies, [trpc.feed.getRun.queryFilter({ id })]);
  const run = asked.data;
  if (run === undefined) return asked.isError ? <PartError error={asked.error} onRetry={() => { void asked.refetch(); }} /> : null;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 sm:px-6 lg:px-8">
      <header>
        <Breadcrumb crumbs={[{ label: t('back'), href: importsPath(area) }, { label: run.sourceName }]} />
        <h1 className="mt-2 flex flex-wrap items-center gap-3 text-xl font-semibold tracking-tight">
          <span className="min-w-0 break-words">{run.sourceName}</span> <RunState state={run.state} />
          {run.isDryRun ? <Badge look="outline">{t('dryRun')}</Badge> : null}
        </h1>
        <RunActions run={run} area={area} />
      </header>
      {run.state === 'failed' ? <Banner tone="danger" title={t('failedTitle')}>{run.error}</Banner> : null}
      {run.state === 'interrupted' ? <Banner tone="caution" title={t('interruptedTitle')}>{t(run.isOrdered ? 'stoppedHelp' : 'interruptedHelp')}</Banner> : null}
      <RunProgress run={run} />
      <Counts run={run} />
      <Card><RunFacts run={run} /></Card>
      <RowErrors run={run} />
    </div>
  );
}

function Counts({ run }: { readonly run: Run }) {
  const t = useTranslations('admin.imports');
  const { number } = useFormats();
  const counts = run.isDryRun ? (['rejected'] as const) : (['created', 'updated', 'unchanged', 'removed', 'rejected'] as const);
  return <section aria-label={t('result')} className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">{counts.map((name) => <Stat key={name} label={t(name)} value={number(run[name])} />)}</section>;
}

function RunFacts({ run }: { readonly run: Run }) {
  const t = useTranslations('admin.imports');
  const { locale } = useUi();
  return (
    <Facts
      columns={3}
      facts={[
        { id: 'file', label: t('file'), value: run.fileName ?? t('fromSource') },
        { id: 'started', label: t('started'), value: <DateTime at={run.startedAt} show="moment" /> },
        ...(run.finishedAt === null ? [] : [
          { id: 'finished', label: t('finished'), value: <DateTime at={run.finishedAt} show="moment" /> },
          { id: 'took', label: t('took'), value: formatDuration(Date.parse(run.finishedAt) - Date.parse(run.startedAt), locale) },
        ]),
      ]}
    />
  );
}
