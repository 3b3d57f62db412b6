'use client';

import type { Texts } from '@lintel/domain/notification/contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from '@/components/use-settled';
import { Preview } from './preview';
import { Versions } from './versions';

export type Template = Answers['notification']['getTemplate'];

const fields = [{ field: 'subject', rows: 2 }, { field: 'body', rows: 6 }, { field: 'line', rows: 2 }, { field: 'sms', rows: 2 }, { field: 'action', rows: 1 }] as const;
const typingPauseMs = 400;

/** Writes the words, shows at once what readers would get, and keeps every version. */
export function WordsEditor({ template, mayEdit }: { readonly template: Template; readonly mayEdit: boolean }) {
  const t = useTranslations('operate.messageWords');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const [texts, setTexts] = useState<Texts>(template.texts);
  const [note, setNote] = useState('');
  const save = useMutation(trpc.notification.saveTemplate.mutationOptions({
    onSuccess: ({ version }) => { toast({ title: t('saved', { version }) }); },
    onSettled: () => Promise.all([client.invalidateQueries(trpc.notification.getTemplate.queryFilter()), client.invalidateQueries(trpc.notification.listTemplates.queryFilter())]),
  }));
  const { kind, language, direction, version } = template;
  const refused = save.isError ? refusal(save.error) : undefined;
  const isChanged = JSON.stringify(texts) !== JSON.stringify(template.texts);
  const keep = (next: Texts | null, why: string) => { save.mutate({ kind, language, texts: next, note: why, expectedVersion: version }); };
  const write = (field: keyof Texts) => (event: { readonly currentTarget: { readonly value: string } }) => { const { value } = event.currentTarget; setTexts((before) => ({ ...before, [field]: value })); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => { event.preventDefault(); keep(texts, note); };
  const common = { dir: direction, lang: language, readOnly: !mayEdit } as const;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">
        <Card title={t('wording')}>
          <form noValidate onSubmit={submit} className="flex flex-col gap-4">
            {refused === undefined ? null : <Banner tone="danger" role="alert">{refused.text}</Banner>}
            {fields.map(({ field, rows }) => <Field key={field} label={t(`fields.${field}`)} error={refused?.fields[`texts.${field}`]}><Textarea {...common} rows={rows} value={texts[field]} onChange={write(field)} /></Field>)}
            <details className="text-sm">
              <summary className="cursor-pointer text-ink-muted">{t('values')}</summary>
              <p className="mt-2 text-ink-muted">{t('valuesHelp')}</p>
              <p className="mt-2 flex flex-wrap gap-1.5">{template.values.map((name) => <code key={name} dir="ltr" className="rounded-sm bg-sunken px-1.5 py-0.5">{`{${name}}`}</code>)}</p>
            </details>
            {mayEdit ? (
              <>
                <Field label={t('note')} hint={t('noteHint')} need="optional"><Input value={note} maxLength={300} onChange={(event) => { setNote(event.currentTarget.value); }} /></Field>
                <div className="flex flex-wrap gap-2">
                  <Button type="submit" tone="primary" disabled={!isChanged} pending={save.isPending}>{t('save')}</Button>
                  {isChanged ? <Button onClick={() => { setTexts(template.texts); save.reset(); }}>{t('discard')}</Button> : null}
                  {template.isShipped || isChanged ? null : <Button pending={save.isPending} onClick={() => { keep(null, t('shippedNote')); }}>{t('toShipped')}</Button>}
                </div>
              </>
            ) : <p className="text-sm text-ink-muted">{t('onlyAdmins')}</p>}
          </form>
        </Card>
        <Versions template={template} mayEdit={mayEdit} onTake={(old) => { setTexts(old ?? template.shipped); }} />
      </div>
      <Preview kind={kind} language={language} texts={useSettled(texts, typingPauseMs)} channels={template.channels} />
    </div>
  );
}
