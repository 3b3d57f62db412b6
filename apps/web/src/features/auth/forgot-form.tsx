'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { useMailAsked } from './mail-asked';
import { SentMail } from './sent-mail';

/** Asks for a link that sets a new password; the answer is the same for every address. */
export function ForgotForm() {
  const t = useTranslations('auth.forgotten');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [missing, setMissing] = useState<string>();
  const [sentTo, setSentTo] = useState<string>();
  const { later, take } = useMailAsked();
  const ask = useMutation(trpc.passwordReset.request.mutationOptions());
  const send = (email: string) => { ask.mutate({ email }, { onSuccess: (answer) => { take(answer, () => { setSentTo(email); }); } }); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = formText(new FormData(event.currentTarget), 'email').trim();
    const isAddress = /^\S+@\S+\.\S+$/.test(email);
    setMissing(isAddress ? undefined : t('missing'));
    if (isAddress) send(email);
  };
  if (sentTo !== undefined) return <SentMail email={sentTo} later={later} isPending={ask.isPending} isResent={false} onResend={() => { send(sentTo); }} />;
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      {ask.isError ? <Banner tone="danger" role="alert">{refusal(ask.error).text}</Banner> : null}
      {later === undefined ? null : <Banner tone="caution" role="alert">{later}</Banner>}
      <Field label={t('email')} error={missing}><Input name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} /></Field>
      <Button type="submit" tone="primary" size="lg" pending={ask.isPending}>{t('submit')}</Button>
    </form>
  );
}
