'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RecordSection } from '@lintel/ui/record-page';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import type { Listing } from './draft-form';
import { instantIn } from '@/components/zoned';

const hosting = ['Active', 'ActiveUnderContract', 'ComingSoon'];

/** When anybody may come and look; times are meant where the property stands. */
export function OpenHouses({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('desk.openHouses');
  const formats = useFormats();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const listingId = listing.id;
  const { zone } = listing.place;
  const query = useQuery(trpc.openHouse.list.queryOptions({ listingId }));
  const settled = { onSettled: () => queryClient.invalidateQueries(trpc.openHouse.pathFilter()) };
  const schedule = useMutation(trpc.openHouse.schedule.mutationOptions(settled));
  const cancel = useMutation(trpc.openHouse.cancel.mutationOptions({ ...settled, onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); } }));
  const canHost = listing.canSell && !listing.isOverdue && hosting.includes(listing.standardStatus);
  const items = query.data?.items ?? [];
  if (!canHost && items.length === 0) return null;

  return (
    <RecordSection title={t('title')}>
      {items.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : (
        <ul className="divide-y rounded-md border">
          {items.map(({ id, startsAt, endsAt, remarks, version }) => {
            const when = t('from', { start: formats.moment(startsAt, zone), end: formats.moment(endsAt, zone) });
            const again = () => { schedule.mutate({ listingId, startsAt, endsAt, remarks }); };
            return (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
                <span><span className="tabular font-medium">{when}</span>{remarks === '' ? null : <span className="block text-sm text-ink-muted">{remarks}</span>}</span>
                {canHost ? <Button size="sm" tone="secondary" aria-label={t('cancelOf', { when })} onClick={() => { cancel.mutate({ id, expectedVersion: version }, { onSuccess: () => { toast({ title: t('cancelled'), detail: when, onUndo: again }); } }); }}>{t('cancel')}</Button> : null}
              </li>
            );
          })}
        </ul>
      )}
      {canHost ? <Schedule zone={zone} isPending={schedule.isPending} problem={schedule.isError ? refusal(schedule.error) : undefined} onSchedule={(times, done) => { schedule.mutate({ listingId, ...times }, { onSuccess: done }); }} /> : null}
    </RecordSection>
  );
}

interface ScheduleProps {
  readonly zone: string;
  readonly isPending: boolean;
  readonly problem: { readonly text: string; readonly fields: Readonly<Record<string, string>> } | undefined;
  readonly onSchedule: (times: { readonly startsAt: string; readonly endsAt: string; readonly remarks: string }, done: () => void) => void;
}

function Schedule({ zone, isPending, problem, onSchedule }: ScheduleProps) {
  const t = useTranslations('desk.openHouses');
  const [isMissing, setMissing] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => { const value = given.get(name); return typeof value === 'string' ? value : ''; };
    const [startsAt, endsAt] = [instantIn(`${text('day')}T${text('start')}`, zone), instantIn(`${text('day')}T${text('end')}`, zone)];
    setMissing(startsAt === undefined || endsAt === undefined);
    if (startsAt !== undefined && endsAt !== undefined) onSchedule({ startsAt, endsAt, remarks: text('remarks') }, () => { form.reset(); });
  }

  const isTied = problem !== undefined && Object.keys(problem.fields).length > 0;
  return (
    <form onSubmit={submit} noValidate className="mt-4 grid items-start gap-3 sm:grid-cols-3">
      <Field label={t('day')} hint={t('zone', { zone })} error={isMissing ? t('missing') : isTied || problem === undefined ? undefined : problem.text}><Input name="day" type="date" /></Field>
      <Field label={t('start')} error={problem?.fields['startsAt']}><Input name="start" type="time" /></Field>
      <Field label={t('end')} error={problem?.fields['endsAt']}><Input name="end" type="time" /></Field>
      <Field label={t('remarks')} need="optional" className="sm:col-span-2"><Input name="remarks" maxLength={1_000} /></Field>
      <Button type="submit" tone="secondary" pending={isPending} className="sm:mt-6 sm:justify-self-end">{t('schedule')}</Button>
    </form>
  );
}
