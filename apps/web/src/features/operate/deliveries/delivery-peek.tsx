'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { Peek } from '@lintel/ui/peek';
import type { Phase } from '@lintel/ui/phase';
import { UiLink } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';
import { MaskedContact } from '@/features/admin/shared/masked-contact';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';

type Delivery = Answers['admin']['listDeliveries']['items'][number];

const phases: Readonly<Record<Delivery['status'], Phase>> = {
  queued: 'waiting', sending: 'under_way', sent: 'done', delivered: 'done', read: 'done', bounced: 'stopped', failed: 'stopped', suppressed: 'not_started',
};

export function DeliveryState({ status }: Pick<Delivery, 'status'>) {
  const t = useTranslations('operate.deliveries');
  return <StateBadge phase={phases[status]} size="sm">{t(`statuses.${status}`)}</StateBadge>;
}

export function KindName({ kind }: Pick<Delivery, 'kind'>) {
  return useKindName()(kind);
}

export interface DeliveryPeekProps {
  readonly delivery: Delivery;
  readonly onClose: () => void;
}

/** One message: the way it took, why it waits or was not sent, and the way to send one that was given up once more. */
export function DeliveryPeek({ delivery, onClose }: DeliveryPeekProps) {
  const t = useTranslations('operate.deliveries');
  const moment = (at: string | null) => (at === null ? '–' : <DateTime at={at} show="moment" />);
  return (
    <Peek title={<KindName kind={delivery.kind} />} href={paths.event(delivery.eventId)} onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Facts
          columns={1}
          facts={[
            { id: 'status', label: t('status'), value: <DeliveryState status={delivery.status} /> },
            ...(delivery.reason === null ? [] : [{ id: 'reason', label: t('reason'), value: t(`reasons.${delivery.reason}`) }]),
            ...(delivery.held === null || delivery.nextAttemptAt === null ? [] : [{ id: 'held', label: t('held'), value: t(`holds.${delivery.held}`) }]),
            { id: 'recipient', label: t('recipient'), value: delivery.userId === null ? <MaskedContact key={delivery.id} contact={delivery.recipient} of={{ type: 'delivery', id: delivery.id }} /> : delivery.recipient },
            { id: 'channel', label: t('channel'), value: delivery.insteadOf === null ? t(`channels.${delivery.channel}`) : t('insteadOf', { channel: t(`channels.${delivery.channel}`), other: t(`channels.${delivery.insteadOf}`) }) },
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
          {delivery.status === 'failed' ? <SendAgain delivery={delivery} /> : null}
          <UiLink href={paths.event(delivery.eventId)} className={buttonClass('secondary', 'sm')}>{t('why')}</UiLink>
          {delivery.userId === null ? null : <UiLink href={paths.person(delivery.userId)} className={buttonClass('secondary', 'sm')}>{t('person')}</UiLink>}
        </div>
      </div>
    </Peek>
  );
}

function SendAgain({ delivery: { id, recipient } }: Pick<DeliveryPeekProps, 'delivery'>) {
  const t = useTranslations('operate.deliveries');
  const trpc = useTRPC();
  const client = useQueryClient();
  const retry = useMutation(trpc.delivery.retry.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  async function confirm(reason: string) {
    await retry.mutateAsync({ id, reason });
    await client.invalidateQueries(trpc.admin.listDeliveries.infiniteQueryFilter());
    toast({ title: t('sentAgain') });
  }
  return (
    <>
      <Button size="sm" tone="primary" onClick={() => { setAsking(true); }}>{t('again')}</Button>
      <ReasonDialog open={isAsking} onOpenChange={setAsking} words={{ title: t('againTitle'), consequence: t('againHelp', { recipient }), action: t('again'), tone: 'primary' }} onConfirm={confirm} />
    </>
  );
}
