'use client';

import { Badge } from '@lintel/ui/badge';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { Deliveries } from './deliveries';
import { SecretOnce } from './secret-once';
import { WebhookState } from './webhook-state';

type Webhook = Answers['webhook']['get'];

/** One address: what it is told, how it fares, and what was sent there. */
export function WebhookRecord({ initial }: { readonly initial: Webhook }) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const { data: webhook } = useQuery(trpc.webhook.get.queryOptions({ id: initial.id }, { initialData: initial }));
  return (
    <div className="flex flex-col gap-6">
      {webhook.status === 'disabled' && webhook.disabledBecause !== 'owner' ? <Banner tone="caution">{t(webhook.disabledBecause === 'gone' ? 'goneHelp' : 'failuresHelp')}</Banner> : null}
      <Card title={t('address')} aside={<WebhookState webhook={webhook} />}>
        <p className="font-mono break-all">{webhook.url}</p>
        {webhook.description === '' ? null : <p className="mt-1 break-words text-ink-muted">{webhook.description}</p>}
        <p className="mt-3 flex flex-wrap gap-1.5">{webhook.eventTypes.map((type) => <Badge key={type} look="outline"><code className="font-mono">{type}</code></Badge>)}</p>
        <p className="mt-3 flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <span>{t.rich('created', momentTag(webhook.createdAt, 'date'))}</span>
          {webhook.failingSince === null ? null : <span>{t.rich('failingSince', momentTag(webhook.failingSince))}</span>}
          {webhook.oldSecretUntil === null ? null : <span>{t.rich('oldSecretUntil', momentTag(webhook.oldSecretUntil))}</span>}
        </p>
        <Steps webhook={webhook} />
      </Card>
      <Deliveries webhookId={webhook.id} isActive={webhook.status === 'active'} />
    </div>
  );
}

function Steps({ webhook }: { readonly webhook: Webhook }) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [secret, setSecret] = useState<string>();
  const after = (word: 'tested' | 'changed' | 'deleted' | undefined) => ({
    onSuccess: () => { if (word !== undefined) toast({ title: t(word) }); },
    onError: (error: Parameters<typeof refusal>[0]) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.webhook.pathFilter()),
  });
  const test = useMutation(trpc.webhook.sendTest.mutationOptions(after('tested')));
  const change = useMutation(trpc.webhook.change.mutationOptions(after('changed')));
  const rotate = useMutation(trpc.webhook.rotateSecret.mutationOptions(after(undefined)));
  const remove = useMutation(trpc.webhook.delete.mutationOptions({ ...after('deleted'), onSuccess: () => { router.push(paths.webhooks); } }));
  const { id, version } = webhook;
  const isActive = webhook.status === 'active';
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {isActive ? <Button tone="primary" pending={test.isPending} onClick={() => { test.mutate({ id }); }}>{t('sendTest')}</Button> : null}
      <Button tone={isActive ? undefined : 'primary'} pending={change.isPending} onClick={() => { change.mutate({ id, expectedVersion: version, status: isActive ? 'disabled' : 'active' }); }}>{t(isActive ? 'disable' : 'enable')}</Button>
      <ConfirmDialog
        trigger={<Button>{t('rotate')}</Button>}
        words={{ title: t('rotateTitle'), consequence: t('rotateConsequence'), action: t('rotate') }}
        onConfirm={async () => { setSecret((await rotate.mutateAsync({ id, expectedVersion: version })).secret); }}
      />
      <ConfirmDialog
        trigger={<Button>{t('delete')}</Button>}
        words={{ title: t('deleteTitle'), consequence: t('deleteConsequence'), action: t('delete'), tone: 'danger' }}
        onConfirm={async () => { await remove.mutateAsync({ id, expectedVersion: version }); }}
      />
      {secret === undefined ? null : <SecretOnce secret={secret} onClose={() => { setSecret(undefined); }} />}
    </div>
  );
}
