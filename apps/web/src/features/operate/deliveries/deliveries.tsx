'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import type { ColumnState } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { Facts } from '@lintel/ui/facts';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { Peek } from '@lintel/ui/peek';
import type { Phase } from '@lintel/ui/phase';
import { UiLink } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { ChoiceFilter, TextFilter } from '@/features/admin/shared/filter-editors';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PartError } from '@/features/admin/shared/part';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { channels, deliveriesInput, deliveryFilters, statuses } from './delivery-filters';

type Delivery = Answers['admin']['listDeliveries']['items'][number];

const phases: Readonly<Record<Delivery['status'], Phase>> = {
  queued: 'waiting', sending: 'under_way', sent: 'done', delivered: 'done', read: 'done', bounced: 'stopped', failed: 'stopped', suppressed: 'not_started',
};
const rowId = (delivery: Delivery) => delivery.id;
const rowName = (delivery: Delivery) => delivery.recipient;
const spelt = (kind: string) => { const text = kind.replaceAll('_', ' '); return text.charAt(0).toUpperCase() + text.slice(1); };

function State({ status }: Pick<Delivery, 'status'>) {
  const t = useTranslations('operate.deliveries');
  return <StateBadge phase={phases[status]} size="sm">{t(`statuses.${status}`)}</StateBadge>;
}

const compact = (delivery: Delivery) => (
  <span className="block min-w-0">
    <span className="flex items-center justify-between gap-2"><span className="truncate font-medium">{delivery.recipient}</span><State status={delivery.status} /></span>
    <span className="flex justify-between gap-2 text-sm text-ink-muted"><span className="truncate">{spelt(delivery.kind)}</span><DateTime at={delivery.createdAt} /></span>
  </span>
);

/** Every message to a person and how it went. */
export function Deliveries() {
  const t = useTranslations('operate.deliveries');
  const trpc = useTRPC();
  const { filters, set, clear } = useAddressFilters(deliveryFilters);
  const input = deliveriesInput(filters);
  const found = useInfiniteQuery(trpc.admin.listDeliveries.infiniteQueryOptions(input, { getNextPageParam: nextCursor }));
  usePlatformLive([trpc.admin.listDeliveries.infiniteQueryFilter()]);
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const [peekedId, setPeeked] = useState<string>();
  const peeked = rows.find(({ id }) => id === peekedId);
  const columns = useColumns();
  const chips = [
    { id: 'text', label: t('search'), value: filters.text, editor: <TextFilter label={t('search')} hint={t('searchHint')} value={filters.text} onChange={(value) => { set('text', value); }} /> },
    { id: 'status', label: t('status'), value: input.status === undefined ? undefined : t(`statuses.${input.status}`), editor: <ChoiceFilter label={t('status')} options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))} value={input.status} onChange={(value) => { set('status', value); }} /> },
    { id: 'channel', label: t('channel'), value: input.channel === undefined ? undefined : t(`channels.${input.channel}`), editor: <ChoiceFilter label={t('channel')} options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))} value={input.channel} onChange={(value) => { set('channel', value); }} /> },
  ];
  const isFiltered = Object.keys(input).length > 0;
  return (
    <ListPage
      heading={{ title: t('title') }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = deliveryFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
      peek={peeked === undefined ? null : <DeliveryPeek delivery={peeked} onClose={() => { setPeeked(undefined); }} />}
    >
      {found.isError && rows.length === 0 ? <PartError error={found.error} onRetry={() => { void found.refetch(); }} /> : null}
      {found.isSuccess && rows.length === 0 ? <EmptyState icon={<MailCheck aria-hidden />} title={t(isFiltered ? 'none' : 'empty')} action={isFiltered ? <Button onClick={clear}>{t('clear')}</Button> : undefined}>{t(isFiltered ? 'noneHelp' : 'emptyHelp')}</EmptyState> : null}
      {rows.length > 0 || found.isPending ? (
        <DataTable
          label={t('title')}
          source={{ rows, rowId, rowName, isLoading: found.isFetching && !found.isRefetching, hasMore: found.hasNextPage, onLoadMore: () => { void found.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: setPeeked, onPeek: setPeeked, peekedId: peeked?.id }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}

function useColumns(): ColumnState<Delivery> {
  const t = useTranslations('operate.deliveries');
  return useMemo(() => ({
    all: [
      { id: 'recipient', header: t('recipient'), width: 'minmax(12rem, 1.2fr)', isFixed: true, cell: ({ recipient }) => <span className="truncate font-medium">{recipient}</span> },
      { id: 'kind', header: t('kind'), width: 'minmax(12rem, 1fr)', cell: ({ kind }) => <span className="truncate">{spelt(kind)}</span> },
      { id: 'channel', header: t('channel'), width: '8rem', cell: ({ channel }) => t(`channels.${channel}`) },
      { id: 'status', header: t('status'), width: '9rem', cell: ({ status }) => <State status={status} /> },
      { id: 'attempts', header: t('attempts'), width: '6rem', isNumeric: true, cell: ({ attempts }) => attempts },
      { id: 'at', header: t('created'), width: '10rem', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
    ],
  }), [t]);
}

function DeliveryPeek({ delivery, onClose }: { readonly delivery: Delivery; readonly onClose: () => void }) {
  const t = useTranslations('operate.deliveries');
  const moment = (at: string | null) => (at === null ? '–' : <DateTime at={at} show="moment" />);
  return (
    <Peek title={spelt(delivery.kind)} href={paths.event(delivery.eventId)} onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Facts
          columns={1}
          facts={[
            { id: 'status', label: t('status'), value: <State status={delivery.status} /> },
            { id: 'recipient', label: t('recipient'), value: delivery.recipient },
            { id: 'channel', label: t('channel'), value: t(`channels.${delivery.channel}`) },
            { id: 'organisation', label: t('organisation'), value: delivery.organisationName ?? '–' },
            { id: 'created', label: t('created'), value: moment(delivery.createdAt) },
            { id: 'sent', label: t('sent'), value: moment(delivery.sentAt) },
            { id: 'read', label: t('read'), value: moment(delivery.readAt) },
            { id: 'next', label: t('next'), value: moment(delivery.nextAttemptAt) },
            { id: 'attempts', label: t('attempts'), value: delivery.ambiguous === 0 ? delivery.attempts : t('ambiguous', { attempts: delivery.attempts, count: delivery.ambiguous }) },
            ...(delivery.error === null ? [] : [{ id: 'error', label: t('error'), value: <span className="break-words text-danger-ink">{delivery.error}</span> }]),
          ]}
        />
        <div className="flex flex-wrap gap-2">
          <UiLink href={paths.event(delivery.eventId)} className={buttonClass('secondary', 'sm')}>{t('why')}</UiLink>
          {delivery.userId === null ? null : <UiLink href={paths.person(delivery.userId)} className={buttonClass('secondary', 'sm')}>{t('person')}</UiLink>}
        </div>
      </div>
    </Peek>
  );
}
