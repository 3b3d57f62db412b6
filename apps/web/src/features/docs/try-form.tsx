'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Trial } from '@/server/rest/openapi/reference';
import { CodeBlock } from './code-block';
import { setTrialKey, useTrialKey } from './key-store';
import { addressOf, type Filled, send } from './try-request';

/** A request that the reader fills in and sends with a key of their own; what came back, as a program would see it. */
export function TryForm({ trial, of }: { readonly trial: Trial; readonly of: string }) {
  const t = useTranslations('docs');
  const key = useTrialKey();
  const [path, setPath] = useState<Readonly<Record<string, string>>>({});
  const [query, setQuery] = useState('');
  const [body, setBody] = useState(trial.body ?? '');
  const filled: Filled = { key, path, query, body };
  const sending = useMutation({ mutationFn: () => send(trial, filled) });
  const isMissing = trial.inPath.some(({ name }) => (path[name] ?? '') === '');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isMissing) sending.mutate();
  };
  const answered = sending.data;
  return (
    <form onSubmit={submit} aria-label={t('tryOf', { of })} className="flex min-w-0 flex-col gap-4 rounded-md border border-line bg-surface p-4">
      <Field label={t('tryKey')} hint={t('tryKeyHint')}>
        <Input type="password" autoFocus autoComplete="off" spellCheck={false} value={key} placeholder="lintel_…" onChange={(event) => { setTrialKey(event.target.value); }} />
      </Field>
      {trial.inPath.map(({ name, example }) => (
        <Field key={name} label={<code>{name}</code>} need="required">
          <Input autoComplete="off" spellCheck={false} required value={path[name] ?? ''} placeholder={example} onChange={(event) => { setPath({ ...path, [name]: event.target.value }); }} />
        </Field>
      ))}
      {trial.inQuery.length === 0 ? null : (
        <Field label={t('tryQuery')} hint={t('tryQueryHint', { names: trial.inQuery.slice(0, 12).join(', ') })} need="optional">
          <Input autoComplete="off" spellCheck={false} value={query} placeholder={`${trial.inQuery.includes('limit') ? 'limit' : (trial.inQuery[0] ?? '')}=`} onChange={(event) => { setQuery(event.target.value); }} />
        </Field>
      )}
      {trial.body === null ? null : (
        <Field label={t('body')}><Textarea rows={8} spellCheck={false} className="font-mono text-xs" value={body} onChange={(event) => { setBody(event.target.value); }} /></Field>
      )}
      {trial.method === 'GET' ? null : <p className="text-sm text-ink-muted">{t('tryReal')}</p>}
      <div className="flex min-w-0 flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" size="sm" pending={sending.isPending} disabled={isMissing}>{t('trySend')}</Button>
        <code className="min-w-0 text-xs wrap-anywhere text-ink-muted">{trial.method} {addressOf(trial, filled)}</code>
      </div>
      <div role="status" className="flex min-w-0 flex-col gap-2">
        {sending.isError ? <p className="text-sm text-danger-ink">{t('tryFailed')}</p> : null}
        {answered === undefined ? null : (
          <>
            <p className="tabular text-sm font-medium">{t('tryAnswered', { status: answered.status, milliseconds: answered.milliseconds })}</p>
            {answered.headers.length === 0 ? null : <CodeBlock label={t('tryHeaders')}>{answered.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</CodeBlock>}
            {answered.text === '' ? <p className="text-sm text-ink-muted">{t('noAnswer')}</p> : <CodeBlock label={t('tryBody')}>{answered.text}</CodeBlock>}
          </>
        )}
      </div>
    </form>
  );
}
