'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Checkbox } from '@lintel/ui/checkbox';
import { RadioGroup } from '@lintel/ui/radio';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { WeekHours } from '@/components/hours/week-hours';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { Holidays } from './holidays';
import { HoursEffect } from './hours-effect';
import { useSettled } from './use-settled';

type Detail = Answers['houseHours']['get'];

/** When the house works, and what that means for what it promises. */
export function HouseHours({ building }: { readonly building: Building }) {
  const t = useTranslations('building.workingHours');
  const trpc = useTRPC();
  const query = useQuery(trpc.houseHours.get.queryOptions({ buildingId: building.id }));
  return (
    <Card title={t('title')}>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<Skeleton className="h-64" />}>
        {(detail) => <HoursForm key={detail.version} detail={detail} canManage={building.actions.includes('building.manage')} />}
      </Answered>
    </Card>
  );
}

function HoursForm({ detail, canManage }: { readonly detail: Detail; readonly canManage: boolean }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const settled = useSettled();
  const [isOwn, setOwn] = useState(detail.isOwn);
  const [hours, setHours] = useState(detail.hours);
  const [turns, setTurns] = useState('keep');
  const wanted = isOwn ? hours : null;
  const isChanged = isOwn !== detail.isOwn || (isOwn && JSON.stringify(hours) !== JSON.stringify(detail.hours));
  const preview = useQuery({ ...trpc.houseHours.get.queryOptions({ buildingId: detail.buildingId, proposed: wanted }), enabled: isChanged, retry: false, placeholderData: (before) => before });
  const save = useMutation(trpc.houseHours.set.mutationOptions({
    ...settled,
    onSettled: () => Promise.all([settled.onSettled(), queries.invalidateQueries(trpc.houseHours.pathFilter())]),
    onSuccess: ({ clocks }) => { toast({ title: t('saved'), detail: clocks === 0 ? undefined : t('workingHours.turned', { count: clocks }), tone: 'positive' }); },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate({ buildingId: detail.buildingId, expectedVersion: detail.version, hours: wanted, applyToRunning: turns === 'turn' });
  };
  const refused = save.error ?? preview.error;
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <fieldset disabled={!canManage} className="flex min-w-0 flex-col gap-5">
        <Checkbox checked={!isOwn} onCheckedChange={(follows) => { setOwn(!follows); }} label={t('workingHours.company')} />
        {isOwn ? <WeekHours legend={t('workingHours.week', { zone: detail.zone })} week={hours.week} onChange={(week) => { setHours({ ...hours, week }); }} /> : null}
        {isOwn ? <Holidays holidays={hours.holidays} onChange={(holidays) => { setHours({ ...hours, holidays }); }} /> : null}
      </fieldset>
      {refused === null ? <HoursEffect now={detail.effect} then={isChanged ? preview.data?.effect : undefined} /> : <Banner tone="danger" role="alert">{Object.values(refusal(refused).fields)[0] ?? refusal(refused).text}</Banner>}
      {isChanged && detail.effect.running > 0 ? (
        <RadioGroup legend={t('workingHours.running', { count: detail.effect.running })} value={turns} onValueChange={setTurns} options={[{ value: 'keep', label: t('workingHours.keep') }, { value: 'turn', label: t('workingHours.turn') }]} />
      ) : null}
      {canManage ? <Button type="submit" tone="primary" className="self-start" pending={save.isPending} disabled={!isChanged || preview.isError}>{t('save')}</Button> : null}
    </form>
  );
}
