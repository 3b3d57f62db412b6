'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { DataTable } from '@lintel/ui/data-table';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarClock, ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { ChoiceFilter } from '../shared/filter-editors';
import { nextCursor } from '../shared/next-cursor';
import { PartError } from '../shared/part';
import { useAddressFilters } from '../shared/use-address-filters';
import { usePlatformLive } from '../shared/use-platform-live';
import { useWorkflowColumns, type Workflow, WorkflowLine } from './workflow-columns';
import { dueChoices, workflowFilters, workflowKinds, workflowsInput } from './workflow-filters';
import { WorkflowPeek } from './workflow-peek';

const rowId = (workflow: Workflow) => workflow.workflowId;
const rowName = (workflow: Workflow) => workflow.workflowId;
const compact = (workflow: Workflow) => <WorkflowLine workflow={workflow} />;

/** Deadlines become overdue without an event. */
const everyMs = 15_000;

export function Workflows({ temporalUi }: { readonly temporalUi: string | undefined }) {
  const t = useTranslations('admin.workflows');
  const trpc = useTRPC();
  const { filters, set, clear } = useAddressFilters(workflowFilters);
  const input = workflowsInput(filters);
  const workflows = useInfiniteQuery({ ...trpc.admin.listWorkflows.infiniteQueryOptions(input, { getNextPageParam: nextCursor }), refetchInterval: everyMs });
  usePlatformLive([trpc.admin.listWorkflows.infiniteQueryFilter()]);
  const [peekedId, setPeeked] = useState<string>();
  const rows = useMemo(() => workflows.data?.pages.flatMap((page) => page.items) ?? [], [workflows.data]);
  const columns = useWorkflowColumns();
  const peeked = rows.find(({ workflowId }) => workflowId === peekedId);
  const dueWords = { failing: t('onlyFailing'), stuck: t('onlyStuck'), overdue: t('onlyOverdue'), ahead: t('onlyAhead') };
  const due = dueChoices.find((one) => one === filters.due);
  const chips = [
    {
      id: 'kind', label: t('kind'), value: input.recordType === undefined ? undefined : t(`kinds.${input.recordType as (typeof workflowKinds)[number]}`),
      editor: <ChoiceFilter label={t('kind')} options={workflowKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={input.recordType} onChange={(value) => { set('kind', value); }} />,
    },
    {
      id: 'due', label: t('dueFilter'), value: due === undefined ? undefined : dueWords[due],
      editor: <ChoiceFilter label={t('dueFilter')} options={dueChoices.map((value) => ({ value, label: dueWords[value] }))} value={due} onChange={(value) => { set('due', value); }} />,
    },
  ];
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <ListPage
      heading={{ title: t('title'), tools: temporalUi === undefined ? undefined : <a href={temporalUi} target="_blank" rel="noreferrer" className={buttonClass('secondary', 'sm')}>{t('temporalUi')}<ExternalLink aria-hidden /></a> }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = workflowFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
      peek={peeked === undefined ? null : <WorkflowPeek workflow={peeked} temporalUi={temporalUi} onClose={() => { setPeeked(undefined); }} />}
    >
      {workflows.isError && rows.length === 0 ? <PartError error={workflows.error} onRetry={() => { void workflows.refetch(); }} /> : null}
      {workflows.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<CalendarClock aria-hidden />} title={t(isFiltered ? 'none' : 'empty')} action={isFiltered ? <Button onClick={clear}>{t('clear')}</Button> : undefined}>{t(isFiltered ? 'noneHelp' : 'emptyHelp')}</EmptyState>
      ) : null}
      {rows.length > 0 || workflows.isPending ? (
        <DataTable
          label={t('title')}
          source={{ rows, rowId, rowName, isLoading: workflows.isFetching && !workflows.isRefetching, hasMore: workflows.hasNextPage, onLoadMore: () => { void workflows.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: setPeeked, onPeek: setPeeked, peekedId: peeked?.workflowId }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}
