'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useSignedIn } from '@/components/reader-context';
import { refusedCode } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { type AskDraft, dropQuestion, keepDraft, readDraft } from './ask-draft';
import { AskSent } from './ask-sent';

export interface AskFormProps {
  readonly listingId: string;
  /** Who will answer: the agent, else the agency. */
  readonly answeredBy: string;
}

type FieldName = keyof AskDraft;
type Problems = Readonly<Partial<Record<FieldName, string>>>;

/** A question to the agency. What is typed is kept; the same contract judges it here and on the server. */
export function AskForm({ listingId, answeredBy }: AskFormProps) {
  const t = useTranslations('listing.ask');
  const trpc = useTRPC();
  const me = useSignedIn();
  const refusal = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const ask = useMutation(trpc.inquiry.ask.mutationOptions());
  useEffect(() => { if (form.current !== null) fill(form.current, readDraft(listingId)); }, [listingId]);

  const words: Readonly<Record<FieldName, string>> = { question: t('missingQuestion'), name: t('missingName'), email: t('wrongEmail'), phone: t('wrongPhone') };
  function point(fields: Readonly<Record<string, unknown>>) {
    const found = Object.fromEntries(Object.keys(fields).flatMap((path) => (isField(path) ? [[path, words[path]]] : [])));
    setProblems(found);
    const first = asked.find((name) => name in found);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = draftOf(event.currentTarget);
    const input = { listingId, question: typed.question, ...(me === null ? { name: typed.name, email: typed.email } : {}), ...(typed.phone.trim() === '' ? {} : { phone: typed.phone.trim() }) };
    // Only those who ask load what judges a question.
    const { inquiryAskInput } = await import('@lintel/domain/crm/contract');
    const parsed = inquiryAskInput.safeParse(input);
    const missing = { ...(me === null && typed.name.trim() === '' ? { name: true } : {}), ...(me === null && typed.email.trim() === '' ? { email: true } : {}) };
    const wrong = { ...missing, ...Object.fromEntries(parsed.success ? [] : parsed.error.issues.map((issue) => [String(issue.path[0]), true])) };
    point(wrong);
    if (!parsed.success || Object.keys(wrong).length > 0) return;
    ask.mutate(input, { onSuccess: () => { dropQuestion(listingId); }, onError: (error) => { point(refusal(error).fields); } });
  }

  if (ask.isSuccess) return <AskSent answer={ask.data} answeredBy={answeredBy} email={ask.variables.email} onAnother={() => { ask.reset(); }} />;
  return (
    <form ref={form} noValidate onSubmit={(event) => { void submit(event); }} onInput={(event) => { keepDraft(listingId, draftOf(event.currentTarget)); }} className="flex flex-col gap-4">
      <Refused error={ask.error} />
      <Field label={t('question')} hint={t('questionHint')} error={problems.question} need="required">
        <Textarea name="question" rows={4} maxLength={4_000} />
      </Field>
      {me === null ? (
        <>
          <Field label={t('name')} error={problems.name} need="required"><Input name="name" autoComplete="name" maxLength={120} /></Field>
          <Field label={t('email')} error={problems.email} need="required"><Input name="email" type="email" autoComplete="email" inputMode="email" maxLength={254} /></Field>
        </>
      ) : (
        <p className="text-sm text-ink-muted">{t('as', { name: me.name })}</p>
      )}
      <Field label={t('phone')} hint={t('phoneHint')} error={problems.phone} need="optional"><Input name="phone" type="tel" autoComplete="tel" inputMode="tel" maxLength={40} /></Field>
      <Button type="submit" tone="primary" size="lg" pending={ask.isPending}>{t('submit')}</Button>
      <p className="text-sm text-ink-muted">{t('privacy')}</p>
    </form>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const t = useTranslations('listing.ask');
  const reference = useTranslations('errors');
  const refusal = useRefusal();
  if (error === null || refusedCode(error) === 'invalid_input') return null;
  const { text, reference: number } = refusal(error);
  const code = refusedCode(error);
  if (code === 'expired' || code === 'not_found') return <Banner tone="caution" role="alert">{t('sold')}</Banner>;
  return (
    <Banner tone="danger" role="alert" title={code === 'rate_limited' ? t('floodTitle') : undefined}>
      {text} {number === undefined ? null : reference('reference', { reference: number })}
    </Banner>
  );
}

/** In the order they are asked. */
const asked: readonly FieldName[] = ['question', 'name', 'email', 'phone'];
const isField = (name: string): name is FieldName => asked.some((field) => field === name);

function draftOf(form: HTMLFormElement): AskDraft {
  const data = new FormData(form);
  return { question: formText(data, 'question'), name: formText(data, 'name'), email: formText(data, 'email'), phone: formText(data, 'phone') };
}

function fill(form: HTMLFormElement, draft: AskDraft): void {
  for (const name of asked) {
    const control = form.elements.namedItem(name);
    if ((control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) && control.value === '') control.value = draft[name];
  }
}
