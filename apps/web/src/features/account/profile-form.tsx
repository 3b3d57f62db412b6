'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { Choices } from '@/features/directory/choices';
import { languageOptions } from '@/features/directory/languages';
import { PortraitField } from '@/features/directory/portrait-field';

type Own = Answers['profile']['getMine'];
const ways = ['message', 'email', 'phone'] as const;

/** One's name, picture and what one says of oneself. */
export function ProfileForm({ own }: { readonly own: Own }) {
  const t = useTranslations('account.profile');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const { locale } = useUi();
  const [draft, setDraft] = useState({ ...own, phone: own.phone ?? '' });
  const [isChecked, setChecked] = useState(false);
  const rename = useMutation(trpc.user.updatePreferences.mutationOptions());
  const save = useMutation(trpc.profile.update.mutationOptions());
  const change = (values: Partial<typeof draft>) => { setDraft({ ...draft, ...values }); };
  const nameMissing = draft.name.trim() === '';
  const phoneMissing = draft.phone.trim() === '' && draft.contactChoices.includes('phone');
  const error = rename.error ?? save.error;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (nameMissing || phoneMissing) return;
    try {
      if (draft.name.trim() !== own.name) await rename.mutateAsync({ name: draft.name });
      const { pronounced, about, languages, contactChoices, phone } = draft;
      await save.mutateAsync({ pronounced, about, languages, contactChoices, phone: phone.trim() === '' ? null : phone.trim() });
      toast({ title: t('saved'), tone: 'positive' });
      router.refresh();
    } catch {
      // The banner above the form says what was refused.
    }
  };
  return (
    <form noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-6">
      {error === null ? null : <Banner tone="danger" role="alert">{Object.values(refusal(error).fields)[0] ?? refusal(error).text}</Banner>}
      <Card title={t('title')}>
        <div className="flex flex-col gap-5">
          <PortraitField userId={own.id} name={own.name} />
          <Field label={t('name')} hint={t('nameHint')} error={isChecked && nameMissing ? t('nameMissing') : undefined}>
            <Input name="name" autoComplete="name" maxLength={120} value={draft.name} onChange={(event) => { change({ name: event.target.value }); }} />
          </Field>
          <Field label={t('pronounced')} hint={t('pronouncedHint')} need="optional">
            <Input name="pronounced" maxLength={120} value={draft.pronounced} onChange={(event) => { change({ pronounced: event.target.value }); }} />
          </Field>
          <Field label={t('email')} hint={t('emailHint')}><Input value={own.email} readOnly /></Field>
          <Field label={t('about')} hint={t('aboutHint')} need="optional">
            <Textarea name="about" rows={5} maxLength={4_000} value={draft.about} onChange={(event) => { change({ about: event.target.value }); }} />
          </Field>
          <Choices legend={t('languages')} options={languageOptions(own.languages, locale)} chosen={draft.languages} onChange={(languages) => { change({ languages }); }} />
          <Field label={t('phone')} need="optional" error={isChecked && phoneMissing ? t('phoneMissing') : undefined}>
            <Input name="phone" type="tel" autoComplete="tel" maxLength={40} value={draft.phone} onChange={(event) => { change({ phone: event.target.value }); }} />
          </Field>
          <Choices legend={t('contact')} options={ways.map((value) => ({ value, label: t(`contactOf.${value}`) }))} chosen={draft.contactChoices}
            onChange={(chosen) => { change({ contactChoices: ways.filter((way) => chosen.includes(way)) }); }} />
        </div>
      </Card>
      <Button type="submit" tone="primary" pending={rename.isPending || save.isPending} className="self-start">{t('save')}</Button>
    </form>
  );
}
