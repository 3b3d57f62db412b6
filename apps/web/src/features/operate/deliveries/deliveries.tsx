'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { UiLink } from '@lintel/ui/provider';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';
import { ChoiceFilter, TextFilter } from '@/features/admin/shared/filter-editors';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PeekedList } from '@/features/admin/shared/peeked-list';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { DeliveryPeek, DeliveryState, KindName } from './delivery-peek';
import { channels, deliveriesInput, deliveryFilters, statuses } from './delivery-filters';

type Delivery = Answers['admin']['listDeliveries']['items'][number];

const compact = (delivery: Delivery) => (
  <span className="block min-w-0">
    <span className="flex items-center justify-between gap-2"><span className="truncate font-medium">{delivery.recipient}</span><DeliveryState status={delivery.status} /></span>
    <span className="flex justify-between gap-2 text-sm text-ink-muted"><span className="truncate"><KindName kind={delivery.kind} /></span><DateTime at={delivery.createdAt} /></span>
  </span>
);

const row = {
  name: (delivery: Delivery) => delivery.recipient, compact,
  peek: (delivery: Delivery, onClose: () => void) => <DeliveryPeek key={delivery.id} delivery={delivery} onClose={onClose} />,
};

/** Every message to a person and how it went. */
export function Deliveries() {
  const t = useTranslations('operate.deliveries');
  const trpc = useTRPC();
  const { filters, set, clear } = useAddressFilters(deliveryFilters);
  const input = deliveriesInput(filters);
  const found = useInfiniteQuery(trpc.admin.listDeliveries.infiniteQueryOptions(input, { getNextPageParam: nextCursor }));
  usePlatformLive([trpc.admin.listDeliveries.infiniteQueryFilter()]);
  const columns = useColumns();
  const nameOf = useKindName();
  const chips = [
    { id: 'text', label: t('search'), value: filters.text, editor: <TextFilter label={t('search')} hint={t('searchHint')} value={filters.text} onChange={(value) => { set('text', value); }} /> },
    { id: 'status', label: t('status'), value: input.status === undefined ? undefined : t(`statuses.${input.status}`), editor: <ChoiceFilter label={t('status')} options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))} value={input.status} onChange={(value) => { set('status', value); }} /> },
    { id: 'channel', label: t('channel'), value: input.channel === undefined ? undefined : t(`channels.${input.channel}`), editor: <ChoiceFilter label={t('channel')} options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))} value={input.channel} onChange={(value) => { set('channel', value); }} /> },
  ];
  if (input.kind !== undefined) chips.push({ id: 'kind', label: t('kind'), value: nameOf(input.kind), editor: <p className="text-sm text-ink-muted">{nameOf(input.kind)}</p> });
  const isFiltered = Object.keys(input).length > 0;
  return (
    <PeekedList
      label={t('title')}
      heading={{
        title: t('title'),
        tools: <><UiLink href={paths.suppressed} className={buttonClass('secondary', 'sm')}>{t('suppressed')}</UiLink><UiLink href={paths.messageWords} className={buttonClass('secondary', 'sm')}>{t('words')}</UiLink></>,
      }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = deliveryFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
      found={found}
      empty={<EmptyState icon={<MailCheck aria-hidden />} title={t(isFiltered ? 'none' : 'empty')} action={isFiltered ? <Button onClick={clear}>{t('clear')}</Button> : undefined}>{t(isFiltered ? 'noneHelp' : 'emptyHelp')}</EmptyState>}
      columns={columns}
      row={row}
    />
  );
}

function useColumns(): ColumnState<Delivery> {
  const t = useTranslations('operate.deliveries');
  return useMemo(() => ({
    all: [
      { id: 'recipient', header: t('recipient'), width: 'minmax(12rem, 1.2fr)', isFixed: true, cell: ({ recipient }) => <span className="truncate font-medium">{recipient}</span> },
      { id: 'kind', header: t('kind'), width: 'minmax(12rem, 1fr)', cell: ({ kind }) => <span className="truncate"><KindName kind={kind} /></span> },
      { id: 'channel', header: t('channel'), width: '8rem', cell: ({ channel }) => t(`channels.${channel}`) },
      { id: 'status', header: t('status'), width: '9rem', cell: ({ status }) => <DeliveryState status={status} /> },
      { id: 'attempts', header: t('attempts'), width: '6rem', isNumeric: true, cell: ({ attempts }) => attempts },
      { id: 'at', header: t('created'), width: '10rem', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
    ],
  }), [t]);
}
