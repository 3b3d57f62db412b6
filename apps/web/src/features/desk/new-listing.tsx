'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { useUi } from '@lintel/ui/provider';
import { propertyTypes } from '@lintel/domain/listing/lookups';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useWords } from '@/components/words/use-words';

const addressFields = [
  { name: 'unparsedAddress', label: 'street', need: 'required' }, { name: 'city', label: 'city', need: 'required' }, { name: 'stateOrProvince', label: 'state', need: 'optional' },
  { name: 'postalCode', label: 'postal', need: 'optional' }, { name: 'country', label: 'country', need: 'required' },
] as const;

/** The least a draft needs: where it is and what it is. Everything else is written in the editor, which saves by itself. */
export function NewListing({ organisationId }: { readonly organisationId: string | null }) {
  const t = useTranslations('desk.editor');
  const words = useWords();
  const { timeZone } = useUi();
  const refusal = useRefusal();
  const router = useRouter();
  const trpc = useTRPC();
  const create = useMutation(trpc.listing.create.mutationOptions({ onSuccess: ({ id }) => { router.push(paths.deskEditListing(id)); } }));
  const refused = create.isError ? refusal(create.error) : undefined;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : ''; };
    const orNull = (name: string) => (text(name) === '' ? null : text(name));
    create.mutate({
      organisationId: organisationId ?? '', listing: {},
      address: { unparsedAddress: text('unparsedAddress'), city: text('city'), stateOrProvince: orNull('stateOrProvince'), postalCode: orNull('postalCode'), country: text('country').toUpperCase(), zone: text('zone') },
      property: { propertyType: propertyTypes.find((type) => type === text('propertyType')) ?? 'Residential' },
    });
  }

  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-6 sm:px-6">
      <h1 className="text-2xl font-semibold tracking-tight">{t('titleNew')}</h1>
      {refused === undefined ? null : <Banner tone="danger" role="alert" title={refused.text}>{Object.values(refused.fields).join(' ')}</Banner>}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          {addressFields.map(({ name, label, need }) => (
            <Field key={name} label={t(label)} need={need} error={refused?.fields[`address.${name}`]} className={name === 'unparsedAddress' ? 'sm:col-span-2' : ''}>
              <Input name={name} {...(name === 'country' ? { maxLength: 2, placeholder: 'US' } : {})} />
            </Field>
          ))}
          <Field label={t('zone')} need="required" error={refused?.fields['address.zone']}><Input name="zone" defaultValue={timeZone} /></Field>
          <Field label={t('type')} need="required">
            <NativeSelect name="propertyType">{propertyTypes.map((type) => <option key={type} value={type}>{words.of('propertyType', type)}</option>)}</NativeSelect>
          </Field>
        </div>
        <div className="flex justify-end"><Button type="submit" pending={create.isPending}>{t('create')}</Button></div>
      </form>
    </div>
  );
}
