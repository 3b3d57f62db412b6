'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';

export interface DeliveryDialogProps {
  readonly webhookId: string;
  readonly id: string;
  readonly isActive: boolean;
  readonly onClose: () => void;
}

type Try = Answers['webhook']['getDelivery']['tries'][number];

/** One delivery: each attempt with what was sent and what came back. */
export function DeliveryDialog({ webhookId, id, isActive, onClose }: DeliveryDialogProps) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const query = useQuery(trpc.webhook.getDelivery.queryOptions({ webhookId, id }));
  const replay = useMutation(trpc.webhook.replay.mutationOptions({
    onSuccess: ({ queued }) => { toast({ title: t('replayed', { count: queued }) }); onClose(); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.webhook.pathFilter()),
  }));
  const isOver = query.data?.status === 'delivered' || query.data?.status === 'failed';
  const again = isActive && isOver ? <Button tone="primary" pending={replay.isPending} onClick={() => { replay.mutate({ webhookId, deliveryIds: [id] }); }}>{t('sendAgain')}</Button> : undefined;
  return (
    <Dialog open title={query.data?.eventType ?? t('delivery.title')} description={query.data?.eventId ?? ''} onOpenChange={(open) => { if (!open) onClose(); }} footer={again}>
      <Answered query={query} failed={t('deliveryFailed')} level={3} skeleton={<Skeleton className="h-40 w-full" />}>
        {({ tries }) => tries.length === 0 ? <p className="text-ink-muted">{t('noAttempt')}</p> : <ol className="flex flex-col gap-5">{tries.map((one) => <li key={one.id}><Attempt one={one} /></li>)}</ol>}
      </Answered>
    </Dialog>
  );
}

function Attempt({ one }: { readonly one: Try }) {
  const t = useTranslations('webhooks');
  const headers = Object.entries(one.requestHeaders).map(([name, value]) => `${name}: ${value}`).join('\n');
  return (
    <div>
      <p className="font-medium">{t('attempt', { number: one.number })} · {one.error ?? t('answered', { status: one.responseStatus ?? 0 })}</p>
      <p className="text-sm text-ink-muted">{t.rich('at', momentTag(one.at))} · {t('took', { ms: one.durationMs })}</p>
      <Text label={t('sent')} text={`${headers}\n\n${indented(one.requestBody)}`} />
      {one.responseBody === null || one.responseBody === '' ? null : <Text label={t('cameBack')} text={one.responseBody} />}
    </div>
  );
}

function Text({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <details className="mt-2">
      <summary className="min-h-6 cursor-pointer text-sm text-accent-ink">{label}</summary>
      <pre tabIndex={0} className="mt-1 max-h-64 overflow-auto rounded-md border bg-sunken p-3 font-mono text-xs whitespace-pre-wrap break-all">{text}</pre>
    </details>
  );
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
