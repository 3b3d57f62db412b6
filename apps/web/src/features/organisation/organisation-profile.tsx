'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Facts } from '@lintel/ui/facts';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Skeleton } from '@lintel/ui/skeleton';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { LeaveOrganisation } from './leave-organisation';

type Profile = Answers['organisation']['get'];

/** What an organisation says of itself; its owners edit it in place, everybody may leave. */
export function OrganisationProfile({ organisationId }: { readonly organisationId: string }) {
  const t = useTranslations('organisation.profile');
  const trpc = useTRPC();
  const profile = useQuery(trpc.organisation.get.queryOptions({ id: organisationId }));
  useLive([`organisation:${organisationId}`], { queries: [trpc.organisation.get.queryFilter({ id: organisationId })] });
  return (
    <Answered query={profile} failed={t('failed')} skeleton={<Skeleton className="h-96 w-full" />}>
      {(found) => (
        <div className="flex flex-col gap-6">
          {found.may.edit ? <ProfileForm key={found.version} profile={found} /> : <About profile={found} />}
          <LeaveOrganisation organisationId={organisationId} name={found.name} />
        </div>
      )}
    </Answered>
  );
}

function About({ profile }: { readonly profile: Profile }) {
  const t = useTranslations('organisation.profile');
  const unset = <span className="text-ink-faint">{t('unset')}</span>;
  return (
    <Card title={t('title')}>
      <p className="mb-5 max-w-prose whitespace-pre-line">{profile.about === '' ? unset : profile.about}</p>
      <Facts columns={2} facts={[
        { id: 'website', label: t('website'), value: profile.website ?? unset }, { id: 'phone', label: t('phone'), value: profile.phone ?? unset },
        { id: 'place', label: t('place'), value: `${profile.zone} · ${profile.country}` }, { id: 'currency', label: t('currency'), value: profile.currency },
      ]} />
    </Card>
  );
}

function ProfileForm({ profile }: { readonly profile: Profile }) {
  const t = useTranslations('organisation.profile');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const [name, setName] = useState(profile.name);
  const [about, setAbout] = useState(profile.about);
  const [website, setWebsite] = useState(profile.website ?? '');
  const [phone, setPhone] = useState(profile.phone ?? '');
  const save = useMutation(trpc.organisation.update.mutationOptions({
    onSuccess: async () => {
      toast({ title: t('saved'), tone: 'positive' });
      await client.invalidateQueries(trpc.organisation.get.queryFilter({ id: profile.id }));
    },
  }));
  const refused = save.isError ? refusal(save.error) : undefined;
  const isChanged = name.trim() !== profile.name || about !== profile.about || website !== (profile.website ?? '') || phone !== (profile.phone ?? '');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate({ id: profile.id, expectedVersion: profile.version, name, about, website: website.trim() === '' ? null : website.trim(), phone: phone.trim() === '' ? null : phone });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Card title={t('title')}>
        <div className="flex flex-col gap-5">
          {refused === undefined ? null : <Banner tone="danger" role="alert">{refused.text}</Banner>}
          <Field label={t('name')} error={name.trim() === '' ? t('nameMissing') : refused?.fields['name']}>
            <Input value={name} maxLength={120} onChange={(event) => { setName(event.target.value); }} />
          </Field>
          <Field label={t('about')} hint={t('aboutHint')} need="optional" error={refused?.fields['about']}>
            <Textarea rows={4} value={about} maxLength={2_000} onChange={(event) => { setAbout(event.target.value); }} />
          </Field>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field label={t('website')} need="optional" error={refused?.fields['website'] === undefined ? undefined : t('websiteWrong')}>
              <Input type="url" inputMode="url" value={website} maxLength={300} placeholder="https://" onChange={(event) => { setWebsite(event.target.value); }} />
            </Field>
            <Field label={t('phone')} need="optional" error={refused?.fields['phone']}>
              <Input type="tel" value={phone} maxLength={40} onChange={(event) => { setPhone(event.target.value); }} />
            </Field>
          </div>
          <Facts columns={3} facts={[
            { id: 'short', label: t('slug'), value: profile.slug }, { id: 'place', label: t('place'), value: `${profile.zone} · ${profile.country}` }, { id: 'currency', label: t('currency'), value: profile.currency },
          ]} />
          <Button type="submit" tone="primary" pending={save.isPending} disabled={!isChanged || name.trim() === ''} className="self-start">{t('save')}</Button>
        </div>
      </Card>
    </form>
  );
}
