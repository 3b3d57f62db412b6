'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useEventWords } from '@/components/timeline/event-words';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import { ReasonDialog } from '../shared/reason-dialog';

type Parked = Answers['admin']['listParked']['items'][number];
interface Decision {
  readonly kind: 'retry' | 'skip';
  readonly parked: Parked;
}

/** What one event that failed holds up, and what to do about it. */
export function ParkedRecords() {
  const t = useTranslations('admin.consumers');
  const trpc = useTRPC();
  const client = useQueryClient();
  const parked = useQuery({ ...trpc.admin.listParked.queryOptions({}), refetchInterval: 5_000 });
  const retry = useMutation(trpc.admin.retryParked.mutationOptions());
  const skip = useMutation(trpc.admin.skipParked.mutationOptions());
  const [decision, setDecision] = useState<Decision>();
  async function decide({ kind, parked: { consumer, aggregateType, aggregateId } }: Decision, reason: string) {
    await (kind === 'retry' ? retry : skip).mutateAsync({ consumer, aggregateType, aggregateId, reason });
    toast({ title: kind === 'retry' ? t('retried') : t('skipped', { consumer }) });
    await client.invalidateQueries(trpc.admin.listParked.queryFilter());
  }
  return (
    <Card title={t('parkedTitle')} pad="none">
      {parked.isError && parked.data === undefined ? <PartError error={parked.error} onRetry={() => { void parked.refetch(); }} /> : null}
      {parked.data?.items.length === 0 ? <Nothing /> : null}
      {parked.data === undefined || parked.data.items.length === 0 ? null : (
        <>
          <p className="max-w-3xl px-4 pb-4 text-ink-muted sm:px-5">{t('parkedHelp')}</p>
          <ul className="divide-y border-t">
            {parked.data.items.map((one) => (
              <ParkedRow key={`${one.consumer} ${one.eventId}`} parked={one} onDecide={(kind) => { setDecision({ kind, parked: one }); }} />
            ))}
          </ul>
        </>
      )}
      {decision === undefined ? null : (
        <ReasonDialog
          open
          onOpenChange={() => { setDecision(undefined); }}
          words={{
            title: t(`${decision.kind}Title`, { consumer: decision.parked.consumer }), action: t(decision.kind), tone: decision.kind === 'skip' ? 'danger' : 'primary',
            consequence: t(`${decision.kind}Help`, { consumer: decision.parked.consumer, waiting: decision.parked.waiting }),
          }}
          onConfirm={(reason) => decide(decision, reason)}
        />
      )}
    </Card>
  );
}

function Nothing() {
  const t = useTranslations('admin.consumers');
  return (
    <div className="flex items-start gap-3 border-t px-4 py-4 sm:px-5">
      <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-positive-ink" />
      <div><p className="font-medium">{t('parkedNone')}</p><p className="text-sm text-ink-muted">{t('parkedNoneHelp')}</p></div>
    </div>
  );
}

function ParkedRow({ parked, onDecide }: { readonly parked: Parked; readonly onDecide: (kind: Decision['kind']) => void }) {
  const t = useTranslations('admin.consumers');
  const words = useEventWords();
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 flex-1 basis-80">
        <p className="flex flex-wrap items-center gap-2">
          <UiLink href={paths.event(parked.eventId)} className="font-medium underline-offset-4 hover:underline">{words.what(parked.eventType, {})}</UiLink>
          <Badge look="outline">{parked.consumer}</Badge>
        </p>
        <p className="mt-1 text-sm text-ink-muted">
          <DateTime at={parked.parkedAt} /> · {t('attempts', { count: parked.attempts })} · {t('waiting', { count: parked.waiting })} ·{' '}
          <UiLink href={paths.eventsWhere(`aggregateId=${parked.aggregateId}`)} className="underline underline-offset-4">{parked.aggregateType}</UiLink>
        </p>
        {parked.error === null ? null : <pre className="mt-2 max-h-32 overflow-auto rounded-md bg-sunken p-3 text-sm break-words whitespace-pre-wrap" tabIndex={0} role="region" aria-label={t('error')}>{parked.error}</pre>}
      </div>
      <div className="flex gap-2">
        {parked.state === 'failed' ? (
          <>
            <Button size="sm" tone="danger-quiet" onClick={() => { onDecide('skip'); }}>{t('skip')}</Button>
            <Button size="sm" tone="primary" onClick={() => { onDecide('retry'); }}>{t('retry')}</Button>
          </>
        ) : <Badge>{t(parked.state)}</Badge>}
      </div>
    </li>
  );
}
