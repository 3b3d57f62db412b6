'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { CopyButton } from '@lintel/ui/copy-button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { type Access, type Area, areas, scopesOfChoice } from './key-scopes';

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

export interface NewKeyProps {
  readonly organisations: readonly Organisation[];
  readonly onClose: () => void;
}

const ends = [30, 90, 365];
const day = 86_400_000;

/** Makes a key and shows it, once. The dialog is left on purpose only, so that nobody loses it by a click beside it. */
export function NewKey({ organisations, onClose }: NewKeyProps) {
  const t = useTranslations('account.keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<Readonly<Partial<Record<Area, Access>>>>({});
  const [organisationId, setOrganisation] = useState('');
  const [days, setDays] = useState('90');
  const [isChecked, setChecked] = useState(false);
  const issue = useMutation(trpc.apiKey.issue.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(trpc.apiKey.pathFilter()) }));
  const scopes = scopesOfChoice(choice);
  const submit = () => {
    setChecked(true);
    if (name.trim() === '' || scopes.length === 0) return;
    issue.mutate({
      name, scopes: [...scopes], organisationId: organisationId === '' ? null : organisationId, expiresAt: days === '' ? null : new Date(Date.now() + Number(days) * day).toISOString(),
    });
  };
  if (issue.isSuccess)
    return (
      <Dialog open title={t('issuedTitle')} description={t('issuedHelp')} onOpenChange={() => {}} footer={<Button tone="primary" onClick={onClose}>{t('done')}</Button>}>
        <p className="flex items-center gap-2 rounded-md border bg-sunken p-3">
          <code className="min-w-0 flex-1 font-mono break-all">{issue.data.key}</code>
          <CopyButton value={issue.data.key} />
        </p>
      </Dialog>
    );
  return (
    <Dialog open title={t('new')} description={t('help')} onOpenChange={(open) => { if (!open) onClose(); }} footer={<Button tone="primary" pending={issue.isPending} onClick={submit}>{t('issue')}</Button>}>
      <div className="flex flex-col gap-5 pb-1">
        {issue.isError ? <Banner tone="danger" role="alert">{refusal(issue.error).text}</Banner> : null}
        <Field label={t('name')} hint={t('nameHint')} error={isChecked && name.trim() === '' ? t('nameMissing') : undefined}>
          <Input value={name} maxLength={120} onChange={(event) => { setName(event.target.value); }} />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t('areas')}</legend>
          {areas.map((area) => (
            <label key={area} className="flex items-center justify-between gap-4">
              {t(`area.${area}`)}
              <NativeSelect value={choice[area] ?? 'none'} onChange={(event) => { setChoice({ ...choice, [area]: accessOf(event.target.value) }); }} className="w-48">
                <option value="none">{t('none')}</option>
                <option value="read">{t('read')}</option>
                <option value="write">{t('write')}</option>
              </NativeSelect>
            </label>
          ))}
          <p aria-live="polite" className="text-sm text-danger-ink">{isChecked && scopes.length === 0 ? t('areasMissing') : null}</p>
        </fieldset>
        {organisations.length === 0 ? null : (
          <Field label={t('organisation')}>
            <NativeSelect value={organisationId} onChange={(event) => { setOrganisation(event.target.value); }}>
              <option value="">{t('anyOrganisation')}</option>
              {organisations.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
            </NativeSelect>
          </Field>
        )}
        <Field label={t('expires')}>
          <NativeSelect value={days} onChange={(event) => { setDays(event.target.value); }}>
            {ends.map((count) => <option key={count} value={count}>{t('days', { count })}</option>)}
            <option value="">{t('expiresNever')}</option>
          </NativeSelect>
        </Field>
      </div>
    </Dialog>
  );
}

function accessOf(value: string): Access {
  return value === 'read' || value === 'write' ? value : 'none';
}
