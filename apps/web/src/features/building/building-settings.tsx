'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Switch } from '@lintel/ui/switch';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { useSettled } from './use-settled';

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Whom residents turn to, how requests are taken, and what is to be done when people move. */
export function BuildingSettings({ building }: { readonly building: Building }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { settings, contact } = building;
  const [accepts, setAccepts] = useState(settings?.acceptsRequests ?? true);
  const [evidence, setEvidence] = useState(settings?.requiresEvidence ?? true);
  const edit = useMutation(trpc.building.update.mutationOptions({ ...useSettled(), onSuccess: () => { toast({ title: t('saved'), tone: 'positive' }); } }));
  const fields = edit.isError ? refusal(edit.error).fields : {};
  if (settings === null) return null;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = (name: string) => formText(new FormData(event.currentTarget), name);
    edit.mutate({
      id: building.id, expectedVersion: building.version, name: text('name'), contactName: text('contactName'), contactPhone: text('contactPhone'), contactEmail: text('contactEmail').trim(),
      acceptsRequests: accepts, requiresEvidence: evidence, reviewHours: Number(text('reviewHours')), moveInChecklist: lines(text('moveIn')), moveOutChecklist: lines(text('moveOut')),
    });
  }

  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-col gap-6">
      <Card title={t('settings.contact')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('settings.name')} error={fields['name']}><Input name="name" required maxLength={160} defaultValue={building.name} /></Field>
          <Field label={t('settings.contactName')}><Input name="contactName" maxLength={120} defaultValue={contact.name} /></Field>
          <Field label={t('settings.contactPhone')}><Input name="contactPhone" type="tel" maxLength={40} defaultValue={contact.phone} /></Field>
          <Field label={t('settings.contactEmail')} error={fields['contactEmail']}><Input name="contactEmail" type="email" maxLength={254} defaultValue={contact.email} /></Field>
        </div>
      </Card>
      <Card title={t('settings.taking')}>
        <div className="flex flex-col gap-5">
          <Switch label={t('settings.accepts')} checked={accepts} onCheckedChange={setAccepts} />
          <Switch label={t('settings.evidence')} hint={t('settings.evidenceHint')} checked={evidence} onCheckedChange={setEvidence} />
          <Field label={t('settings.hours')} error={fields['reviewHours']}><Input name="reviewHours" type="number" min={1} max={200} required defaultValue={settings.reviewHours} className="w-32" /></Field>
        </div>
      </Card>
      <Card title={t('tabs.residents')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('settings.moveIn')} hint={t('settings.checklistHint')}><Textarea name="moveIn" rows={6} defaultValue={settings.moveInChecklist.join('\n')} /></Field>
          <Field label={t('settings.moveOut')} hint={t('settings.checklistHint')}><Textarea name="moveOut" rows={6} defaultValue={settings.moveOutChecklist.join('\n')} /></Field>
        </div>
      </Card>
      <Button type="submit" tone="primary" className="self-start" pending={edit.isPending}>{t('save')}</Button>
    </form>
  );
}
