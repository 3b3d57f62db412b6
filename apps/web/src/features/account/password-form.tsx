'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { formatDuration } from '@lintel/ui/duration';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';

const shortest = 10;

interface Problems {
  readonly current?: string;
  readonly next?: string;
  readonly again?: string;
}

/** Changes the password; every other session ends with it. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations('account.password');
  const { locale } = useUi();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [wait, setWait] = useState<number>();
  const change = useMutation(trpc.user.changePassword.mutationOptions());
  const answered = async (answer: Answers['user']['changePassword']) => {
    if (answer.outcome === 'wrong_password') setProblems({ current: t('wrong') });
    else if (answer.outcome === 'locked') setWait(answer.retryAfterSeconds);
    else {
      form.current?.reset();
      toast({ title: t('changed', { count: answer.revoked }), tone: 'positive' });
      await queryClient.invalidateQueries(trpc.session.pathFilter());
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [current, next, again] = [formText(data, 'current'), formText(data, 'next'), formText(data, 'again')];
    const found: Problems = {
      ...(current === '' ? { current: t('missing') } : {}),
      ...(next.length < shortest ? { next: t('short') } : next === current ? { next: t('unchanged') } : {}),
      ...(again === next ? {} : { again: t('same') }),
    };
    setProblems(found);
    setWait(undefined);
    const first = Object.keys(found)[0];
    if (first === undefined)
      change.mutate({ currentPassword: current, newPassword: next }, {
        onSuccess: (answer) => { void answered(answer); },
        onError: (error) => { const weak = refusal(error).fields['newPassword']; if (weak !== undefined) setProblems({ next: weak }); },
      });
    else event.currentTarget.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  };
  return (
    <Card title={t('title')}>
      <form ref={form} noValidate onSubmit={submit} className="flex max-w-md flex-col gap-5">
        {change.isError && problems.next === undefined ? <Banner tone="danger" role="alert">{refusal(change.error).text}</Banner> : null}
        {wait === undefined ? null : <Banner tone="caution" role="alert">{t('locked', { wait: formatDuration(wait * 1_000, locale) })}</Banner>}
        {/* Password managers need to know whose password it is. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <Field label={t('current')} error={problems.current}><Input name="current" type="password" autoComplete="current-password" maxLength={200} /></Field>
        <Field label={t('new')} hint={t('newHint')} error={problems.next}><Input name="next" type="password" autoComplete="new-password" maxLength={200} /></Field>
        <Field label={t('again')} error={problems.again}><Input name="again" type="password" autoComplete="new-password" maxLength={200} /></Field>
        <Button type="submit" tone="primary" pending={change.isPending} className="self-start">{t('save')}</Button>
      </form>
    </Card>
  );
}
