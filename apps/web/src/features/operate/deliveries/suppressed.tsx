'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { Facts } from '@lintel/ui/facts';
import { Peek } from '@lintel/ui/peek';
import { Segmented } from '@lintel/ui/segmented';
import { toast } from '@lintel/ui/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { MailX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { MaskedContact } from '@/features/admin/shared/masked-contact';
import { PeekedList } from '@/features/admin/shared/peeked-list';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { suppressedFilters, suppressedInput } from './suppressed-filters';

type Address = Answers['notification']['listSuppressed']['items'][number];

/** Addresses that nothing is sent to, why and since when; and the way back. */
export function Suppressed() {
  const t = useTranslations('operate.suppressed');
  const trpc = useTRPC();
  const { filters, set } = useAddressFilters(suppressedFilters);
  const input = suppressedInput(filters);
  const found = useInfiniteQuery(trpc.notification.listSuppressed.infiniteQueryOptions(input, { getNextPageParam: nextCursor }));
  const columns = useColumns();
  return (
    <PeekedList
      label={t('title')}
      heading={{
        title: t('title'),
        tools: <Segmented label={t('show')} value={input.inForce ? 'now' : 'all'} onValueChange={(value) => { set('past', value === 'all' ? 'yes' : undefined); }} options={[{ value: 'now', label: t('now') }, { value: 'all', label: t('all') }]} />,
      }}
      filters={<div className="flex flex-col gap-1"><Breadcrumb crumbs={[{ label: t('messages'), href: paths.deliveries }, { label: t('title') }]} /><p className="text-ink-muted">{t('lead')}</p></div>}
      found={found}
      empty={<EmptyState icon={<MailX aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>}
      columns={columns}
      row={shown}
    />
  );
}

function Compact({ row }: { readonly row: Address }) {
  const t = useTranslations('operate.suppressed');
  return (
    <span className="block min-w-0">
      <span className="flex items-center justify-between gap-2"><span className="truncate font-medium">{row.address}</span><DateTime at={row.createdAt} /></span>
      <span className="block truncate text-sm text-ink-muted">{row.liftedAt === null ? t(`because.${row.because}`) : t('lifted')}</span>
    </span>
  );
}

const shown = {
  name: (row: Address) => row.address,
  compact: (row: Address) => <Compact row={row} />,
  peek: (row: Address, onClose: () => void) => <AddressPeek key={row.id} address={row} onClose={onClose} />,
};

function useColumns(): ColumnState<Address> {
  const t = useTranslations('operate.suppressed');
  const nameOf = useKindName();
  return useMemo(() => ({
    all: [
      { id: 'address', header: t('address'), width: 'minmax(14rem, 1.3fr)', isFixed: true, cell: ({ address }) => <span className="truncate font-medium">{address}</span> },
      { id: 'because', header: t('why'), width: 'minmax(10rem, 1fr)', cell: ({ because }) => t(`because.${because}`) },
      { id: 'what', header: t('what'), width: 'minmax(10rem, 1fr)', cell: ({ onlyKind }) => <span className="truncate">{onlyKind === null ? t('everything') : nameOf(onlyKind)}</span> },
      { id: 'since', header: t('since'), width: '10rem', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
      { id: 'lifted', header: t('lifted'), width: '10rem', cell: ({ liftedAt }) => (liftedAt === null ? '–' : <DateTime at={liftedAt} />) },
    ],
  }), [t, nameOf]);
}

function AddressPeek({ address: row, onClose }: { readonly address: Address; readonly onClose: () => void }) {
  const t = useTranslations('operate.suppressed');
  const nameOf = useKindName();
  return (
    <Peek title={row.address} onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Facts
          columns={1}
          facts={[
            { id: 'address', label: t('address'), value: <MaskedContact contact={row.address} of={{ type: 'suppressed_address', id: row.id }} /> },
            { id: 'why', label: t('why'), value: t(`because.${row.because}`) },
            { id: 'what', label: t('what'), value: row.onlyKind === null ? t('everything') : nameOf(row.onlyKind) },
            { id: 'since', label: t('since'), value: <DateTime at={row.createdAt} show="moment" /> },
            ...(row.detail === '' ? [] : [{ id: 'detail', label: t('detail'), value: <span className="break-words">{row.detail}</span> }]),
            ...(row.liftedAt === null ? [] : [
              { id: 'lifted', label: t('lifted'), value: <DateTime at={row.liftedAt} show="moment" /> }, { id: 'liftedBy', label: t('liftedBy'), value: row.liftedBy ?? t('itself') },
              ...(row.liftNote === null ? [] : [{ id: 'note', label: t('note'), value: row.liftNote }]),
            ]),
          ]}
        />
        {row.liftedAt === null ? <Lift address={row} /> : null}
      </div>
    </Peek>
  );
}

function Lift({ address: { id, address } }: { readonly address: Address }) {
  const t = useTranslations('operate.suppressed');
  const trpc = useTRPC();
  const client = useQueryClient();
  const lift = useMutation(trpc.notification.liftSuppression.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  async function confirm(note: string) {
    await lift.mutateAsync({ id, note });
    await client.invalidateQueries(trpc.notification.listSuppressed.infiniteQueryFilter());
    toast({ title: t('isLifted', { address }) });
  }
  return (
    <>
      <Button className="self-start" size="sm" onClick={() => { setAsking(true); }}>{t('lift')}</Button>
      <ReasonDialog open={isAsking} onOpenChange={setAsking} words={{ title: t('liftTitle', { address }), consequence: t('liftHelp'), action: t('lift'), tone: 'primary' }} onConfirm={confirm} />
    </>
  );
}
