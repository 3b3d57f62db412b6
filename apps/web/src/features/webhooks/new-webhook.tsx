'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { refusedBy } from '@/components/refused';
import { EventTypes } from './event-types';
import { SecretOnce } from './secret-once';

/** Names an address and the events it is told of, then shows the secret, once. */
export function NewWebhook({ organisationId, onClose }: { readonly organisationId: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [types, setTypes] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const create = useMutation(trpc.webhook.create.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(trpc.webhook.pathFilter()) }));
  if (create.isSuccess) return <SecretOnce secret={create.data.secret} onClose={onClose} />;
  const isAddressRefused = create.isError && refusedBy(create.error)?.details.fields?.some((field) => field.path === 'url') === true;
  const submit = () => {
    setChecked(true);
    if (url.trim() !== '' && types.length > 0) create.mutate({ organisationId, url, description, eventTypes: [...types] });
  };
  return (
    <Dialog open title={t('new')} description={t('newHelp')} onOpenChange={(open) => { if (!open) onClose(); }} footer={<Button tone="primary" pending={create.isPending} onClick={submit}>{t('create')}</Button>}>
      <div className="flex flex-col gap-5 pb-1">
        {create.isError && !isAddressRefused ? <Banner tone="danger" role="alert">{refusal(create.error).text}</Banner> : null}
        <Field label={t('url')} hint={t('urlHint')} error={isAddressRefused ? t('urlRefused') : isChecked && url.trim() === '' ? t('urlMissing') : undefined}>
          <Input type="url" inputMode="url" value={url} maxLength={2_000} placeholder="https://" onChange={(event) => { setUrl(event.target.value); }} />
        </Field>
        <Field label={t('description')}>
          <Input value={description} maxLength={200} onChange={(event) => { setDescription(event.target.value); }} />
        </Field>
        <EventTypes chosen={types} onChange={setTypes} error={isChecked && types.length === 0 ? t('typesMissing') : undefined} />
      </div>
    </Dialog>
  );
}
