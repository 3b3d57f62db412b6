'use client';

import { consentPurpose, currentWording } from '@lintel/domain/privacy/contract';
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
import { RegisterConsents } from './register-consents';
import { SentMail } from './sent-mail';

const shortest = 10;

/** Asks for an account. What happens next is the same whether or not the address has one. */
export function RegisterForm() {
  const t = useTranslations('auth.register');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const [sent, setSent] = useState<{ readonly id: string; readonly email: string }>();
  const { later, take } = useMailAsked();
  const ask = useMutation(trpc.registration.request.mutationOptions());
  const resend = useMutation(trpc.registration.resend.mutationOptions());
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [name, email, password] = [formText(data, 'name').trim(), formText(data, 'email').trim(), formText(data, 'password')];
    const wrong = {
      ...(name === '' ? { name: t('missingName') } : {}),
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: t('missingEmail') }),
      ...(password.length < shortest ? { password: t('short') } : {}),
    };
    setFound(wrong);
    const [first] = Object.keys(wrong);
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const consents = consentPurpose.options.flatMap((purpose) => (data.get(purpose) === null ? [] : [{ purpose, edition: currentWording(purpose).edition }]));
    ask.mutate({ name, email, password, zone: timeZone, locale, consents }, {
      onSuccess: (answer) => { take(answer, (id) => { setSent({ id, email }); }); },
      onError: (error) => { setFound(refusal(error).fields); },
    });
  };
  if (sent !== undefined)
    return (
      <SentMail email={sent.email} later={later} isPending={resend.isPending} onResend={() => { resend.mutate({ id: sent.id }, { onSuccess: (answer) => { take(answer, () => {}); } }); }} isResent={resend.isSuccess && later === undefined} />
    );
  const said = ask.isError ? refusal(ask.error) : undefined;
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      {said === undefined || Object.keys(said.fields).length > 0 ? null : <Banner tone="danger" role="alert">{said.text}</Banner>}
      {later === undefined ? null : <Banner tone="caution" role="alert">{later}</Banner>}
      <Field label={t('name')} hint={t('nameHint')} error={found['name']}><Input name="name" autoComplete="name" maxLength={120} /></Field>
      <Field label={t('email')} error={found['email']}><Input name="email" type="email" autoComplete="email" inputMode="email" autoCapitalize="none" spellCheck={false} /></Field>
      <Field label={t('password')} hint={t('passwordHint')} error={found['password']}><Input name="password" type="password" autoComplete="new-password" maxLength={200} /></Field>
      <RegisterConsents />
      <Button type="submit" tone="primary" size="lg" pending={ask.isPending}>{t('submit')}</Button>
    </form>
  );
}
