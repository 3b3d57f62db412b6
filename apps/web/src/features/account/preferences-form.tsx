'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Checkbox } from '@lintel/ui/checkbox';
import { Combobox } from '@lintel/ui/combobox';
import { Field } from '@lintel/ui/field';
import { formatDate } from '@lintel/ui/format';
import { NativeSelect } from '@lintel/ui/native-select';
import { ThemeToggle } from '@lintel/ui/theme-toggle';
import { toast } from '@lintel/ui/toast';
import { useNow } from '@lintel/ui/use-now';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useMemo, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import type { AreaUnits } from '@/components/words/units';
import { localeOptions, zoneOptions } from './locales';

export interface PreferencesFormProps {
  readonly locale: string;
  readonly zone: string;
  readonly units: AreaUnits;
  readonly showsPresence: boolean;
}

const units: readonly AreaUnits[] = ['record', 'metric', 'imperial'];

/** How the program writes to one. The page is drawn anew in the new way at once. */
export function PreferencesForm(own: PreferencesFormProps) {
  const t = useTranslations('account.profile');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [chosen, setChosen] = useState<PreferencesFormProps>(own);
  const zones = useMemo(() => zoneOptions(own.zone), [own.zone]);
  const now = useNow(60_000);
  const save = useMutation(trpc.user.updatePreferences.mutationOptions({
    onSuccess: () => {
      toast({ title: t('saved'), tone: 'positive' });
      router.refresh();
    },
  }));
  const isChanged = chosen.locale !== own.locale || chosen.zone !== own.zone || chosen.units !== own.units || chosen.showsPresence !== own.showsPresence;
  const choose = (change: Partial<PreferencesFormProps>) => { setChosen({ ...chosen, ...change }); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate({ ...chosen });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      {save.isError ? <Banner tone="danger" role="alert">{refusal(save.error).text}</Banner> : null}
      <Card title={t('preferences')}>
        <div className="flex flex-col gap-5">
          <div>
            <p className="mb-1.5 text-sm font-medium">{t('theme')}</p>
            <ThemeToggle iconsOnly={false} />
            <p className="mt-1.5 text-sm text-ink-muted">{t('themeHint')}</p>
          </div>
          <Field label={t('locale')} hint={t('localeHint')}>
            <NativeSelect value={chosen.locale} onChange={(event) => { choose({ locale: event.target.value }); }}>
              {localeOptions(own.locale).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </NativeSelect>
          </Field>
          <Field label={t('units')} hint={t('unitsHint')}>
            <NativeSelect value={chosen.units} onChange={(event) => { choose({ units: units.find((each) => each === event.target.value) ?? 'record' }); }}>
              {units.map((each) => <option key={each} value={each}>{t(`unitsOf.${each}`)}</option>)}
            </NativeSelect>
          </Field>
          <Field label={t('zone')} hint={t('zoneHint', { time: formatDate(now, chosen.locale, chosen.zone, { timeStyle: 'short' }) })}>
            <Combobox options={zones} value={chosen.zone} onValueChange={(value) => { if (value !== undefined) choose({ zone: value }); }} placeholder={t('zoneSearch')} />
          </Field>
          <Checkbox checked={chosen.showsPresence} onCheckedChange={(showsPresence) => { choose({ showsPresence }); }} label={<>{t('presence')}<span className="block text-sm text-ink-muted">{t('presenceHint')}</span></>} />
        </div>
      </Card>
      <Button type="submit" tone="primary" pending={save.isPending} disabled={!isChanged} className="self-start">{t('save')}</Button>
    </form>
  );
}
