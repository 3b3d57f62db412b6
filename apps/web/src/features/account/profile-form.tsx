'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Combobox } from '@lintel/ui/combobox';
import { Field } from '@lintel/ui/field';
import { formatDate } from '@lintel/ui/format';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/select';
import { ThemeToggle } from '@lintel/ui/theme-toggle';
import { toast } from '@lintel/ui/toast';
import { useNow } from '@lintel/ui/use-now';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useMemo, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { localeOptions, zoneOptions } from './locales';

export interface ProfileFormProps {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly zone: string;
}

/** One's name, and how the program writes to one. The page is drawn anew in the new way at once. */
export function ProfileForm(own: ProfileFormProps) {
  const t = useTranslations('account.profile');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [name, setName] = useState(own.name);
  const [locale, setLocale] = useState(own.locale);
  const [zone, setZone] = useState(own.zone);
  const [isMissing, setMissing] = useState(false);
  const zones = useMemo(() => zoneOptions(own.zone), [own.zone]);
  const now = useNow(60_000);
  const save = useMutation(trpc.user.updatePreferences.mutationOptions({
    onSuccess: () => {
      toast({ title: t('saved'), tone: 'positive' });
      router.refresh();
    },
  }));
  const isChanged = name.trim() !== own.name || locale !== own.locale || zone !== own.zone;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') save.mutate({ name, locale, zone });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      {save.isError ? <Banner tone="danger" role="alert">{refusal(save.error).text}</Banner> : null}
      <Card title={t('title')}>
        <div className="flex flex-col gap-5">
          <Field label={t('name')} hint={t('nameHint')} error={isMissing && name.trim() === '' ? t('nameMissing') : undefined}>
            <Input name="name" autoComplete="name" maxLength={120} value={name} onChange={(event) => { setName(event.target.value); }} />
          </Field>
          <Field label={t('email')} hint={t('emailHint')}><Input value={own.email} readOnly /></Field>
        </div>
      </Card>
      <Card title={t('preferences')}>
        <div className="flex flex-col gap-5">
          <div>
            <p className="mb-1.5 text-sm font-medium">{t('theme')}</p>
            <ThemeToggle iconsOnly={false} />
            <p className="mt-1.5 text-sm text-ink-muted">{t('themeHint')}</p>
          </div>
          <Field label={t('locale')} hint={t('localeHint')}>
            <NativeSelect value={locale} onChange={(event) => { setLocale(event.target.value); }}>
              {localeOptions(own.locale).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </NativeSelect>
          </Field>
          <Field label={t('zone')} hint={t('zoneHint', { time: formatDate(now, locale, zone, { timeStyle: 'short' }) })}>
            <Combobox options={zones} value={zone} onValueChange={(value) => { if (value !== undefined) setZone(value); }} placeholder={t('zoneSearch')} />
          </Field>
        </div>
      </Card>
      <Button type="submit" tone="primary" pending={save.isPending} disabled={!isChanged} className="self-start">{t('save')}</Button>
    </form>
  );
}
