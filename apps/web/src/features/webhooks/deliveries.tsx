'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { NativeSelect } from '@lintel/ui/native-select';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { DeliveryState } from './webhook-state';

const DeliveryDialog = lazy(async () => ({ default: (await import('./delivery-dialog')).DeliveryDialog }));

type Delivery = Answers['webhook']['listDeliveries']['items'][number];
const statuses = ['queued', 'sending', 'delivered', 'failed'] as const;
const dayMs = 86_400_000;

interface Props {
  readonly webhookId: string;
  readonly isActive: boolean;
}

/** What was sent and what came of it, newest first; one or a whole time can be sent again. */
export function Deliveries({ webhookId, isActive }: Props) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const [status, setStatus] = useState('');
  const chosen = statuses.find((each) => each === status);
  const query = useInfiniteQuery(trpc.webhook.listDeliveries.infiniteQueryOptions(
    { webhookId, limit: 25, ...(chosen === undefined ? {} : { status: [chosen] }) }, { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined, refetchInterval: 5_000 }));
  return (
    <Card title={t('deliveries')} aside={isActive ? <Replay webhookId={webhookId} /> : undefined}>
      <label className="mb-2 flex items-center gap-2 text-sm">
        {t('show')}
        <NativeSelect value={status} onChange={(event) => { setStatus(event.target.value); }} className="w-44">
          <option value="">{t('all')}</option>
          {statuses.map((each) => <option key={each} value={each}>{t(`delivery.${each}`)}</option>)}
        </NativeSelect>
      </label>
      <Answered query={query} failed={t('deliveriesFailed')} level={3} skeleton={<Skeleton className="my-4 h-24 w-full" />}>
        {({ pages }) => pages.every(({ items }) => items.length === 0)
          ? <EmptyState level={3} icon={<Send aria-hidden />} title={t('noDeliveries')}>{t('noDeliveriesHelp')}</EmptyState>
          : <ul className="divide-y">{pages.flatMap(({ items }) => items).map((item) => <li key={item.id}><Row webhookId={webhookId} item={item} isActive={isActive} /></li>)}</ul>}
      </Answered>
      {query.hasNextPage ? <Button className="mt-3" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('older')}</Button> : null}
    </Card>
  );
}

function Row({ webhookId, item, isActive }: Props & { readonly item: Delivery }) {
  const t = useTranslations('webhooks');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-2"><DeliveryState status={item.status} /><code className="font-mono text-sm break-all">{item.eventType}</code></p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <span>{t.rich('at', momentTag(item.createdAt))}</span>
          <span>{t('attempts', { count: item.attempts })}</span>
          {item.error === null ? null : <span className="text-danger-ink">{item.error}</span>}
          {item.nextAttemptAt === null ? null : <span>{t.rich('nextAttempt', momentTag(item.nextAttemptAt))}</span>}
        </p>
      </div>
      <Button size="sm" onClick={() => { setOpen(true); }} aria-label={t('openNamed', { type: item.eventType })}>{t('open')}</Button>
      {isOpen ? <Suspense fallback={null}><DeliveryDialog webhookId={webhookId} id={item.id} isActive={isActive} onClose={() => { setOpen(false); }} /></Suspense> : null}
    </div>
  );
}

function Replay({ webhookId }: { readonly webhookId: string }) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const replay = useMutation(trpc.webhook.replay.mutationOptions({
    onSuccess: ({ queued }) => { toast({ title: t('replayed', { count: queued }) }); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.webhook.pathFilter()),
  }));
  return (
    <ConfirmDialog
      trigger={<Button size="sm">{t('replay')}</Button>}
      words={{ title: t('replayTitle'), consequence: t('replayConsequence'), action: t('replay') }}
      onConfirm={async () => { await replay.mutateAsync({ webhookId, from: new Date(Date.now() - 3 * dayMs).toISOString() }); }}
    />
  );
}
