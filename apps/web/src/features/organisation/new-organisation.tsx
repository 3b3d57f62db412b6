'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Combobox } from '@lintel/ui/combobox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { organisationKind } from '@lintel/domain/organisation/contract';
import { currencyCodes } from '@lintel/kernel';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useMemo, useState } from 'react';
import { refusedBy } from '@/components/refused';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { zoneOptions } from '@/features/account/locales';

const shortForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface NewOrganisationProps {
  /** The maker's own: most organisations stand where their owner sits. */
  readonly zone: string;
  readonly country: string;
  readonly onClose: () => void;
}

/** Makes an organisation, owned by whoever makes it, and goes to its desk. */
export function NewOrganisation(own: NewOrganisationProps) {
  const t = useTranslations('organisation.create');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const formId = useId();
  const [kind, setKind] = useState<(typeof organisationKind.options)[number]>('agency');
  const [name, setName] = useState('');
  const [slug, setSlug] = useState('');
  const [zone, setZone] = useState(own.zone);
  const [country, setCountry] = useState(own.country);
  const [currency, setCurrency] = useState('USD');
  const [isChecked, setChecked] = useState(false);
  const zones = useMemo(() => zoneOptions(own.zone), [own.zone]);
  const countries = useCountries();
  const create = useMutation(trpc.organisation.create.mutationOptions({ onSuccess: (made) => { window.location.assign(`/in/${made.slug}/desk`); } }));
  const isTaken = create.isError && refusedBy(create.error)?.details['because'] === 'slug_taken';
  const isSlugWrong = slug !== '' && !shortForm.test(slug);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() !== '' && !isSlugWrong) create.mutate({ kind, name, zone, country, currency, ...(slug === '' ? {} : { slug }) });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) own.onClose(); }} title={t('title')} description={t('help')}
      footer={<><Button onClick={own.onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={create.isPending || create.isSuccess}>{t('action')}</Button></>}>
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5 pb-1">
        {create.isError && !isTaken ? <Banner tone="danger" role="alert">{refusal(create.error).text}</Banner> : null}
        <Field label={t('name')} need="required" error={isChecked && name.trim() === '' ? t('nameMissing') : undefined}>
          <Input value={name} maxLength={120} autoComplete="organization" onChange={(event) => { setName(event.target.value); }} />
        </Field>
        <Field label={t('kind')} hint={t(`kindHelp.${kind}`)}>
          <NativeSelect value={kind} onChange={(event) => { const next = organisationKind.safeParse(event.target.value); if (next.success) setKind(next.data); }}>
            {organisationKind.options.map((one) => <option key={one} value={one}>{t(`kinds.${one}`)}</option>)}
          </NativeSelect>
        </Field>
        <Field label={t('slug')} hint={t('slugHint')} need="optional" error={isTaken ? t('slugTaken') : isSlugWrong ? t('slugWrong') : undefined}>
          <Input value={slug} maxLength={80} autoCapitalize="none" spellCheck={false} onChange={(event) => { setSlug(event.target.value.trim().toLowerCase()); create.reset(); }} />
        </Field>
        <Field label={t('zone')}>
          <Combobox options={zones} value={zone} onValueChange={(value) => { if (value !== undefined) setZone(value); }} placeholder={t('zoneSearch')} />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('country')}>
            <NativeSelect value={country} onChange={(event) => { setCountry(event.target.value); }}>{countries.map(([code, label]) => <option key={code} value={code}>{label}</option>)}</NativeSelect>
          </Field>
          <Field label={t('currency')}>
            <NativeSelect value={currency} onChange={(event) => { setCurrency(event.target.value); }}>{currencyCodes.map((code) => <option key={code} value={code}>{code}</option>)}</NativeSelect>
          </Field>
        </div>
      </form>
    </Dialog>
  );
}

const codes = 'AE AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IT JP KE KR LU MX MY NG NL NO NZ PH PL PT RO SA SE SG TH TR TW UA US VN ZA'.split(' ');

function useCountries(): readonly (readonly [string, string])[] {
  return useMemo(() => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    return codes.map((code) => [code, names.of(code) ?? code] as const).toSorted(([, a], [, b]) => a.localeCompare(b));
  }, []);
}
