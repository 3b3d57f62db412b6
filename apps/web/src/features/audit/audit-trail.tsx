'use client';

import { Button } from '@lintel/ui/button';
import { DataTable } from '@lintel/ui/data-table';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { ChoiceFilter } from '../admin/shared/filter-editors';
import { nextCursor } from '../admin/shared/next-cursor';
import { PartError } from '../admin/shared/part';
import { useAddressFilters } from '../admin/shared/use-address-filters';
import { type AuditEntry, AuditLine, useAuditColumns } from './audit-columns';
import { AuditPeek } from './audit-peek';
import { auditKinds, auditQuestion, isAuditKind } from './audit-question';

const names = ['kind'] as const;
const rowId = ({ eventId }: AuditEntry) => eventId;
const rowName = ({ type }: AuditEntry) => type;
const compact = (entry: AuditEntry) => <AuditLine entry={entry} />;

/** The trail of an organisation, or of the platform (null), newest first. */
export function AuditTrail({ organisationId }: { readonly organisationId: string | null }) {
  const t = useTranslations('audit');
  const trpc = useTRPC();
  const { filters, set, clear } = useAddressFilters(names);
  const entries = useInfiniteQuery(trpc.audit.list.infiniteQueryOptions(auditQuestion(organisationId, filters.kind), { getNextPageParam: nextCursor }));
  const rows = useMemo(() => entries.data?.pages.flatMap((page) => page.items) ?? [], [entries.data]);
  const [peekedId, setPeeked] = useState<string>();
  const peeked = rows.find((entry) => rowId(entry) === peekedId);
  const columns = useAuditColumns();
  const kind = isAuditKind(filters.kind) ? filters.kind : undefined;
  const chip = {
    id: 'kind', label: t('kind'), value: kind === undefined ? undefined : t(`kinds.${kind}`),
    editor: <ChoiceFilter label={t('kind')} options={auditKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={kind} onChange={(value) => { set('kind', value); }} />,
  };
  return (
    <ListPage
      heading={{ title: t('title') }}
      filters={<FilterChips filters={[chip]} onClear={() => { set('kind', undefined); }} onClearAll={clear} />}
      peek={peeked === undefined ? null : <AuditPeek entry={peeked} onClose={() => { setPeeked(undefined); }} />}
    >
      {entries.isError && rows.length === 0 ? <PartError error={entries.error} onRetry={() => { void entries.refetch(); }} /> : null}
      {entries.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<ShieldCheck aria-hidden />} title={t(kind === undefined ? 'empty' : 'none')} action={kind === undefined ? undefined : <Button onClick={clear}>{t('clear')}</Button>}>{t(kind === undefined ? 'emptyHelp' : 'noneHelp')}</EmptyState>
      ) : null}
      {rows.length > 0 || entries.isPending ? (
        <DataTable
          label={t('title')}
          source={{ rows, rowId, rowName, isLoading: entries.isFetching && !entries.isRefetching, hasMore: entries.hasNextPage, onLoadMore: () => { void entries.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: setPeeked, onPeek: setPeeked, peekedId }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}
