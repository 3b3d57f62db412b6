'use client';

import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { Checklists } from '@/features/building/checklists';
import { useDay } from '@/features/building/day';
import { RulesText } from '@/features/building/rules-text';
import { useSettled } from '@/features/building/use-settled';
import { AskLink } from '@/features/assistant/ask-link';
import { MyTickets } from '@/features/ticket/my-tickets';

type Home = Answers['residency']['listMine']['items'][number];

/** One's house: whom to turn to, the rules, the neighbours who want to be seen. Without a verification it is not there, from one moment to the next. */
export function House({ id }: { readonly id: string }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const me = useSignedIn();
  const query = useQuery({ ...trpc.building.get.queryOptions({ id }), retry: false });
  const homes = useQuery(trpc.residency.listMine.queryOptions({}));
  useLive([`building:${id}`, ...(me === null ? [] : [`user:${me.id}`])], { queries: [trpc.building, trpc.residency, trpc.houseRules, trpc.checklist].map((router) => router.pathFilter()) });
  const here = (homes.data?.items ?? []).filter((home) => home.buildingId === id);
  // What was read before the role went is not shown for a moment longer.
  const shown = query.isError ? { ...query, data: undefined } : query;
  return (
    <Answered query={shown} failed={t('house.gone')} skeleton={<RecordSkeleton label={t('mine.title')} />}>
      {(building) => (
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8">
          <div>
            <Breadcrumb crumbs={[{ label: t('mine.title'), href: paths.home }, { label: building.name }]} />
            <h1 className="mt-3 text-2xl font-semibold tracking-tight">{building.name}</h1>
            <p className="text-ink-muted">{[building.address, ...here.map((home) => t('house.unit', { unit: home.unitLabel }))].filter((part) => part !== '').join(' · ')}</p>
          </div>
          <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
            <div className="flex min-w-0 flex-col gap-6">
              {here.length === 0 ? null : <Card title={t('house.tickets')}><MyTickets buildingId={id} /></Card>}
              <Rules buildingId={id} />
            </div>
            <div className="flex flex-col gap-6">
              <Card title={t('house.contact')}><Contact contact={building.contact} /></Card>
              <AskLink buildingId={id} />
              <Card title={t('house.neighbours')}><Neighbours buildingId={id} /></Card>
              {here.map((home) => <Mine key={home.residencyId} home={home} />)}
            </div>
          </div>
        </div>
      )}
    </Answered>
  );
}

function Contact({ contact }: { readonly contact: Home['contact'] }) {
  const t = useTranslations('building.house');
  if (contact.name === '' && contact.phone === '' && contact.email === '') return <p className="text-ink-muted">{t('noContact')}</p>;
  const link = 'hit text-accent-ink underline-offset-2 hover:underline';
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium">{contact.name}</p>
      {contact.phone === '' ? null : <a className={link} href={`tel:${contact.phone}`}>{contact.phone}</a>}
      {contact.email === '' ? null : <a className={link} href={`mailto:${contact.email}`}>{contact.email}</a>}
    </div>
  );
}

function Neighbours({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.building.listNeighbours.queryOptions({ buildingId }));
  const items = query.data?.items ?? [];
  if (items.length === 0) return <p className="text-ink-muted">{t('house.noNeighbours')}</p>;
  return <ul tabIndex={0} aria-label={t('house.neighbours')} className="max-h-80 divide-y overflow-y-auto">{items.map((one) => <li key={one.residencyId} className="flex justify-between gap-3 py-2"><span className="min-w-0 truncate">{one.name}</span><span className="text-ink-muted">{one.unitLabel}</span></li>)}</ul>;
}

function Rules({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.houseRules.get.queryOptions({ buildingId }));
  const acknowledge = useMutation(trpc.houseRules.acknowledge.mutationOptions(useSettled()));
  const rules = query.data?.rules;
  return (
    <Card title={rules === null || rules === undefined ? t('house.rules') : `${t('house.rules')} · ${t('rules.edition', { number: rules.number })}`}>
      {rules === undefined ? null : rules === null ? <p className="text-ink-muted">{t('house.noRules')}</p> : (
        <div className="flex flex-col gap-5">
          {rules.mustAcknowledge && rules.acknowledgedAt === null ? <Banner tone="caution">{t('rules.mustRead')}</Banner> : null}
          {rules.summary === '' ? null : <p className="rounded-md bg-sunken p-3 text-sm">{t('rules.summary')}: {rules.summary}</p>}
          <RulesText body={rules.body} />
          {rules.acknowledgedAt === null ? (rules.mustAcknowledge ? <Button tone="primary" size="lg" className="self-start" pending={acknowledge.isPending} onClick={() => { acknowledge.mutate({ id: rules.id }); }}>{t('rules.acknowledge')}</Button> : null)
            : <p className="text-sm text-positive-ink">{t.rich('rules.acknowledged', momentTag(rules.acknowledgedAt))}</p>}
        </div>
      )}
    </Card>
  );
}

function Mine({ home }: { readonly home: Home }) {
  const t = useTranslations('building');
  const day = useDay();
  const trpc = useTRPC();
  const settled = useSettled();
  const [isLeaving, setLeaving] = useState(false);
  const list = useMutation(trpc.residency.setListed.mutationOptions(settled));
  // A whole new page: the house is no longer among one's places.
  const leave = useMutation(trpc.verification.moveOut.mutationOptions({ onError: settled.onError, onSuccess: () => { toast({ title: t('house.left') }); window.location.assign(paths.home); } }));
  return (
    <Card title={t('house.unit', { unit: home.unitLabel })}>
      <div className="flex flex-col gap-5">
        <p className="text-sm text-ink-muted">{t('mine.lives', { kind: t(`kind.${home.kind}`), day: day(home.startsOn) })}{home.endsOn === null ? '' : `. ${t('mine.lastDay', { day: day(home.endsOn) })}`}</p>
        <p className="text-sm">{home.household.length === 0 ? t('house.alone') : t('mine.household', { names: home.household.map(({ name }) => name).join(', ') })}</p>
        <Switch label={t('house.listed')} hint={t('house.listedHint')} checked={home.isListed} onCheckedChange={(isListed) => { list.mutate({ id: home.residencyId, isListed }); }} />
        <Checklists residencyId={home.residencyId} occasions={home.endsOn === null ? ['move_in'] : ['move_in', 'move_out']} />
        <Button tone="danger-quiet" className="self-start" onClick={() => { setLeaving(true); }}>{t('house.leave')}</Button>
      </div>
      <ConfirmDialog open={isLeaving} onOpenChange={setLeaving} onConfirm={() => leave.mutateAsync({ id: home.verificationId }).then(() => undefined, () => undefined)}
        words={{ title: t('house.leaveTitle', { unit: home.unitLabel }), consequence: t('house.leaveConsequence', { building: home.buildingName }), action: t('house.leave'), tone: 'danger' }} />
    </Card>
  );
}
