'use client';

import { specialities } from '@lintel/domain/directory/lookups';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { SkeletonText } from '@lintel/ui/skeleton';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Choices } from './choices';
import { VerifiedBadge } from './verified-badge';

type Own = Answers['agent']['getMine'];

/** One's own public page, as one edits it. */
export function MyAgent() {
  const t = useTranslations('directory.mine');
  const trpc = useTRPC();
  const own = useQuery({ ...trpc.agent.getMine.queryOptions({}), retry: false });
  if (own.data !== undefined) return <PageForm key={own.data.version} own={own.data} />;
  return own.isError ? <EmptyState icon={<UserRound aria-hidden />} title={t('none')}>{t('noneHelp')}</EmptyState> : <SkeletonText lines={6} />;
}

const listed = (text: string) => [...new Set(text.split(',').map((one) => one.trim()).filter((one) => one !== ''))];

function PageForm({ own }: { readonly own: Own }) {
  const t = useTranslations('directory');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const known: readonly string[] = own.specialities;
  const [draft, setDraft] = useState({ headline: own.headline, areas: own.areas.join(', '), specialities: known, since: own.practisingSince === null ? '' : String(own.practisingSince), isListed: own.isListed });
  const save = useMutation(trpc.agent.update.mutationOptions({
    onSuccess: async () => {
      toast({ title: t('mine.saved'), tone: 'positive' });
      await client.invalidateQueries(trpc.agent.getMine.queryFilter());
    },
  }));
  const fields = save.isError ? refusal(save.error).fields : {};
  const change = (values: Partial<typeof draft>) => { setDraft({ ...draft, ...values }); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate({
      expectedVersion: own.version, headline: draft.headline, areas: listed(draft.areas), specialities: specialities.filter((one) => draft.specialities.includes(one)),
      practisingSince: draft.since.trim() === '' ? null : Number(draft.since), isListed: draft.isListed,
    });
  };
  return (
    <Card title={t('mine.page')} aside={<span className="flex items-center gap-3">{own.isVerified ? <VerifiedBadge /> : null}<UiLink href={paths.agent(own.slug)} className={buttonClass('secondary', 'sm')}>{t('mine.see')}</UiLink></span>}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        {save.isError && Object.keys(fields).length === 0 ? <Banner tone="danger" role="alert">{refusal(save.error).text}</Banner> : null}
        <Field label={t('mine.headline')} hint={t('mine.headlineHint')} error={fields['headline']} need="optional"><Input value={draft.headline} maxLength={140} onChange={(event) => { change({ headline: event.target.value }); }} /></Field>
        <Field label={t('mine.areas')} hint={t('mine.areasHint')} error={Object.entries(fields).find(([path]) => path.startsWith('areas'))?.[1]} need="optional"><Input value={draft.areas} maxLength={1_000} onChange={(event) => { change({ areas: event.target.value }); }} /></Field>
        <Choices legend={t('mine.specialities')} options={specialities.map((value) => ({ value, label: t(`speciality.${value}`) }))} chosen={draft.specialities} onChange={(chosen) => { change({ specialities: chosen }); }} />
        <Field label={t('mine.since')} hint={t('mine.sinceHint')} error={fields['practisingSince']} need="optional"><Input value={draft.since} inputMode="numeric" maxLength={4} onChange={(event) => { change({ since: event.target.value }); }} /></Field>
        <Switch label={t('mine.isListed')} hint={t('mine.isListedHint')} checked={draft.isListed} onCheckedChange={(isListed) => { change({ isListed }); }} />
        <Button type="submit" tone="primary" pending={save.isPending} className="self-start">{t('mine.save')}</Button>
      </form>
    </Card>
  );
}
