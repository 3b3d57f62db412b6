'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { formatDuration } from '@lintel/ui/duration';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';

/** Asks to move the account to another address; it moves when that address confirms. */
export function EmailForm({ email }: { readonly email: string }) {
  const t = useTranslations('account.email');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { locale } = useUi();
  const [problem, setProblem] = useState<string>();
  const ask = useMutation(trpc.emailChange.request.mutationOptions());
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = formText(new FormData(event.currentTarget), 'new').trim();
    const found = /^\S+@\S+\.\S+$/.test(wanted) ? (wanted.toLowerCase() === email.toLowerCase() ? t('same') : undefined) : t('missing');
    setProblem(found);
    if (found === undefined) ask.mutate({ email: wanted });
  };
  return (
    <Card title={t('title')}>
      <form noValidate onSubmit={submit} className="flex max-w-md flex-col gap-5">
        <p className="break-words">{t('now', { email })}</p>
        {ask.isError ? <Banner tone="danger" role="alert">{refusal(ask.error).text}</Banner> : null}
        {ask.data?.outcome === 'sent' ? <Banner tone="positive" role="status">{t('sent', { email: ask.variables?.email ?? '' })}</Banner> : null}
        {ask.data?.outcome === 'later' ? <Banner tone="caution" role="alert">{t('later', { wait: formatDuration(ask.data.retryAfterSeconds * 1_000, locale) })}</Banner> : null}
        <Field label={t('new')} hint={t('hint')} error={problem}><Input name="new" type="email" autoComplete="email" inputMode="email" autoCapitalize="none" spellCheck={false} /></Field>
        <Button type="submit" pending={ask.isPending} className="self-start">{t('save')}</Button>
      </form>
    </Card>
  );
}
