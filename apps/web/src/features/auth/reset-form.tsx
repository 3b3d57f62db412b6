'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Gone, Done } from './mailed-end';
import { useMailedSecret } from './use-mailed-secret';

const shortest = 10;

/** Sets a new password by a mailed link. */
export function ResetForm() {
  const t = useTranslations('auth.reset');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const secret = useMailedSecret();
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const complete = useMutation(trpc.passwordReset.complete.mutationOptions({ onError: (error) => { setFound(refusal(error).fields); } }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [password, again] = [formText(data, 'password'), formText(data, 'again')];
    const wrong = { ...(password.length < shortest ? { password: t('short') } : {}), ...(again === password ? {} : { again: t('same') }) };
    setFound(wrong);
    if (Object.keys(wrong).length === 0 && secret !== null) complete.mutate({ secret, password });
  };
  if (complete.data?.outcome === 'done') return <Done title={t('done')} body={t('doneBody', { email: complete.data.email })} />;
  if (complete.data?.outcome === 'gone' || secret === '') return <Gone title={t('gone')} body={t('goneBody')} action={<UiLink href={paths.forgotPassword} className="hit text-accent-ink underline-offset-4 hover:underline">{t('again2')}</UiLink>} />;
  const said = complete.isError ? refusal(complete.error) : undefined;
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      {said === undefined || Object.keys(said.fields).length > 0 ? null : <Banner tone="danger" role="alert">{said.text}</Banner>}
      <Field label={t('password')} hint={t('hint')} error={found['password']}><Input name="password" type="password" autoComplete="new-password" maxLength={200} /></Field>
      <Field label={t('again')} error={found['again']}><Input name="again" type="password" autoComplete="new-password" maxLength={200} /></Field>
      <Button type="submit" tone="primary" size="lg" pending={complete.isPending}>{t('submit')}</Button>
    </form>
  );
}
