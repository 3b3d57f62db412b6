'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** Writes again under one's own inquiry. What is typed stays until it is sent. */
export function FollowUp({ id, answeredBy }: { readonly id: string; readonly answeredBy: string }) {
  const t = useTranslations('home.inquiries');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [body, setBody] = useState('');
  const [isMissing, setMissing] = useState(false);
  const write = useMutation(trpc.inquiry.followUp.mutationOptions({
    onSuccess: async () => {
      setBody('');
      toast({ title: t('sent'), tone: 'positive' });
      await queryClient.invalidateQueries(trpc.inquiry.pathFilter());
    },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(body.trim() === '');
    if (body.trim() !== '') write.mutate({ id, body });
  };
  return (
    <form noValidate onSubmit={submit} className="mt-8 flex flex-col gap-3 border-t pt-6">
      {write.isError ? <Banner tone="danger" role="alert">{refusal(write.error).text}</Banner> : null}
      <Field label={t('write')} hint={t('writeHint', { name: answeredBy })} error={isMissing && body.trim() === '' ? t('missing') : undefined}>
        <Textarea name="body" rows={4} maxLength={4_000} value={body} onChange={(event) => { setBody(event.target.value); }} />
      </Field>
      <Button type="submit" tone="primary" pending={write.isPending} className="self-start">{t('send')}</Button>
    </form>
  );
}
