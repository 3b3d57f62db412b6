'use client';

import type { FeedSource } from '@lintel/domain/feed/source-contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import type { Agency } from './area';

const usualMinutes = [15, 60, 360, 1_440] as const;
const isUsual = (minutes: number): minutes is (typeof usualMinutes)[number] => usualMinutes.some((usual) => usual === minutes);

export interface SourceDialogProps {
  /** Absent: a new one. */
  readonly source: FeedSource | undefined;
  readonly agencies: readonly Agency[];
  readonly onClose: () => void;
}

/** Names a source, or changes where and how often it is asked. */
export function SourceDialog({ source, agencies, onClose }: SourceDialogProps) {
  const t = useTranslations('admin.imports.sources');
  const tStart = useTranslations('admin.imports.start');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const formId = useId();
  const [withRemoval, setRemoval] = useState(source?.withRemoval ?? true);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const settled = { onSuccess: async () => { await queryClient.invalidateQueries(trpc.feed.pathFilter()); onClose(); } };
  const create = useMutation(trpc.feed.createSource.mutationOptions(settled));
  const change = useMutation(trpc.feed.changeSource.mutationOptions(settled));
  const told = create.isError ? refusal(create.error) : change.isError ? refusal(change.error) : undefined;
  const problem = (name: string, words: string) => (missing.has(name) ? words : told?.fields[name]);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : ''; };
    const lacking = new Set([...(source === undefined && text('name') === '' ? ['name'] : []), ...(text('url') === '' ? ['url'] : [])]);
    setMissing(lacking);
    if (lacking.size > 0) return;
    const token = text('token');
    const settings = {
      url: text('url'), intervalMinutes: Number(text('interval')), withRemoval,
      defaults: { currency: text('currency').toUpperCase(), zone: text('zone'), country: text('country').toUpperCase() }, ...(token === '' ? {} : { token }),
    };
    if (source === undefined) create.mutate({ organisationId: text('organisation'), name: text('name'), ...settings });
    else change.mutate({ id: source.id, ...settings });
  }

  const minutes = source?.intervalMinutes ?? 60;
  const { currency, country, zone } = source?.defaults ?? { currency: 'USD', country: 'US', zone: 'America/Los_Angeles' };
  return (
    <Dialog open title={source === undefined ? t('addTitle') : t('changeTitle', { name: source.name })} onOpenChange={(isOpen) => { if (!isOpen) onClose(); }}
      footer={<Button type="submit" form={formId} tone="primary" pending={create.isPending || change.isPending}>{t(source === undefined ? 'create' : 'save')}</Button>}>
      <form id={formId} onSubmit={submit} noValidate className="grid gap-4 pb-1 sm:grid-cols-2">
        {told !== undefined && Object.keys(told.fields).length === 0 ? <Banner className="sm:col-span-2" tone="danger" role="alert">{told.text}</Banner> : null}
        {source !== undefined ? null : (
          <>
            <Field label={t('name')} hint={t('nameHint')} error={problem('name', t('nameMissing'))}><Input name="name" maxLength={120} /></Field>
            <Field label={tStart('agency')}><NativeSelect name="organisation">{agencies.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</NativeSelect></Field>
          </>
        )}
        <Field className="sm:col-span-2" label={t('url')} hint={t('urlHint')} error={problem('url', t('urlMissing'))}><Input name="url" type="url" inputMode="url" maxLength={2_000} defaultValue={source?.url} placeholder="https://" /></Field>
        <Field className="sm:col-span-2" label={t('token')} hint={t(source?.hasToken === true ? 'tokenKept' : 'tokenHint')} need="optional" error={told?.fields['token']}><Input name="token" type="password" autoComplete="off" maxLength={8_000} /></Field>
        <Field label={t('every')} error={told?.fields['intervalMinutes']}>
          <NativeSelect name="interval" defaultValue={minutes}>
            {usualMinutes.map((usual) => <option key={usual} value={usual}>{t(`intervals.${usual}`)}</option>)}
            {isUsual(minutes) ? null : <option value={minutes}>{t('intervalOther', { minutes })}</option>}
          </NativeSelect>
        </Field>
        <Field label={tStart('currency')} error={told?.fields['defaults.currency']}><Input name="currency" defaultValue={currency} maxLength={3} /></Field>
        <Field label={tStart('country')} error={told?.fields['defaults.country']}><Input name="country" defaultValue={country} maxLength={2} /></Field>
        <Field label={tStart('zone')} error={told?.fields['defaults.zone']}><Input name="zone" defaultValue={zone} /></Field>
        <div className="sm:col-span-2"><Checkbox label={t('removal')} checked={withRemoval} onCheckedChange={setRemoval} /></div>
      </form>
    </Dialog>
  );
}
