'use client';

import type { Preferences } from '@lintel/domain/notification/contract';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { clockOf, minutesOf } from './clock';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Quiet hours and the hour of the daily digest, by the clock of one's own zone. */
export function Hours({ quiet, digestHour, zone }: Pick<Preferences, 'quiet' | 'digestHour' | 'zone'>) {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [isQuiet, setQuiet] = useState(quiet !== null);
  const [from, setFrom] = useState(clockOf(quiet?.from ?? 22 * 60));
  const [to, setTo] = useState(clockOf(quiet?.to ?? 7 * 60));
  const [hour, setHour] = useState(digestHour);
  const keep = useMutation(trpc.notification.setHours.mutationOptions({
    onSuccess: () => { toast({ title: t('kept') }); },
    onError: (error) => { toast({ title: t('notKept'), detail: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.notification.getPreferences.queryFilter()),
  }));
  const error = isQuiet && from === to ? t('sameTime') : undefined;
  return (
    <Card title={t('hours')}>
      <form className="flex flex-col gap-5" onSubmit={(event) => { event.preventDefault(); if (error === undefined) keep.mutate({ quiet: isQuiet ? { from: minutesOf(from), to: minutesOf(to) } : null, digestHour: hour }); }}>
        <Switch label={t('quiet')} hint={t('quietHelp', { zone })} checked={isQuiet} onCheckedChange={setQuiet} />
        {isQuiet ? (
          <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
            <Field label={t('from')}><Input type="time" required value={from} onChange={(event) => { setFrom(event.currentTarget.value); }} /></Field>
            <Field label={t('to')} error={error}><Input type="time" required value={to} onChange={(event) => { setTo(event.currentTarget.value); }} /></Field>
          </div>
        ) : null}
        <div className="sm:max-w-sm">
          <Field label={t('digestHour')} hint={t('digestHelp')}>
            <NativeSelect value={String(hour)} onChange={(event) => { setHour(Number(event.currentTarget.value)); }}>{hours.map((one) => <option key={one} value={one}>{clockOf(one * 60)}</option>)}</NativeSelect>
          </Field>
        </div>
        <Button type="submit" className="self-start" pending={keep.isPending}>{t('keep')}</Button>
      </form>
    </Card>
  );
}
