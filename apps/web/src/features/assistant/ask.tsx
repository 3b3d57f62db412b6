'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { ShownAnswer } from './shown-answer';
import { useAfterAssistant } from './use-after-assistant';

const newId = () => crypto.randomUUID();

/** Asking about one's house: one question at a time, its answer below, and what one asked before. */
export function Ask({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('assistant.ask');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [shown, setShown] = useState<string | null>(null);
  // Named here, so that a question sent again after a lost connection is the same one.
  const [questionId, setQuestionId] = useState(newId);
  const ask = useMutation(trpc.assistant.ask.mutationOptions({ ...useAfterAssistant(), onSuccess: ({ id }) => { setShown(id); setQuestionId(newId()); } }));
  const fields = ask.isError ? refusal(ask.error).fields : {};

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    ask.mutate({ buildingId, questionId, question: formText(new FormData(event.currentTarget), 'question') });
  }

  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <form onSubmit={submit} className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <div className="min-w-0 flex-1"><Field label={t('question')} error={fields['question']}><Input name="question" required minLength={4} maxLength={300} autoComplete="off" enterKeyHint="send" /></Field></div>
        <Button type="submit" tone="primary" pending={ask.isPending}>{t('send')}</Button>
      </form>
      <p className="-mt-3 text-sm text-ink-muted">{t('hint')}</p>
      {shown === null ? null : <ShownAnswer key={shown} id={shown} />}
      <Before buildingId={buildingId} shown={shown} onShow={setShown} />
    </div>
  );
}

function Before({ buildingId, shown, onShow }: { readonly buildingId: string; readonly shown: string | null; readonly onShow: (id: string) => void }) {
  const t = useTranslations('assistant.ask');
  const { data } = useQuery(useTRPC().assistant.listQuestions.queryOptions({ buildingId }));
  const items = (data?.items ?? []).filter(({ id }) => id !== shown);
  if (items.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('before')}</h2>
      <ul className="divide-y rounded-lg border bg-surface">
        {items.map(({ id, question }) => <li key={id}><button type="button" className="flex min-h-11 w-full items-center px-4 py-2 text-start break-words hover:bg-hover" onClick={() => { onShow(id); }}>{question}</button></li>)}
      </ul>
    </section>
  );
}
