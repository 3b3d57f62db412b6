'use client';

import { Button } from '@lintel/ui/button';
import { Combobox } from '@lintel/ui/combobox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { RadioGroup } from '@lintel/ui/radio';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useDeferredValue, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useRouter } from '@/components/use-router';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { todayIn } from '@/features/building/day';

type Found = Answers['building']['find']['items'][number];
const kinds = ['tenant', 'owner', 'family', 'staff'] as const;

/** Asks the building: which one, which unit, as what. Photos come on the next page. */
export function ByRequest() {
  const t = useTranslations('building.verify');
  const trpc = useTRPC();
  const [text, setText] = useState('');
  const [building, setBuilding] = useState<Found>();
  const query = useDeferredValue(text.trim());
  const found = useQuery({ ...trpc.building.find.queryOptions({ query }), enabled: building === undefined && query.length >= 2, placeholderData: (before) => before });
  if (building !== undefined)
    return (
      <div className="flex flex-col gap-5">
        <div className="flex items-center justify-between gap-4 rounded-md border bg-surface p-4">
          <p><span className="block font-semibold">{building.name}</span><span className="text-sm text-ink-muted">{building.address === '' ? building.organisationName : building.address}</span></p>
          <Button size="sm" onClick={() => { setBuilding(undefined); }}>{t('change')}</Button>
        </div>
        <Ask building={building} />
      </div>
    );
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('find')} hint={t('findHint')}><Input value={text} onChange={(event) => { setText(event.target.value); }} autoComplete="off" /></Field>
      <ul aria-live="polite" className="flex flex-col gap-2">
        {query.length < 2 ? null : (found.data?.items ?? []).map((one) => (
          <li key={one.id}><button type="button" onClick={() => { setBuilding(one); }} className="flex min-h-14 w-full flex-col rounded-md border bg-surface px-4 py-3 text-start transition-colors hover:bg-hover">
            <span className="font-medium">{one.name}</span><span className="text-sm text-ink-muted">{[one.address, one.organisationName].filter((part) => part !== '').join(' · ')}</span></button></li>
        ))}
        {query.length >= 2 && found.data?.items.length === 0 ? <li className="text-ink-muted">{t('noneFound')}</li> : null}
      </ul>
    </div>
  );
}

function Ask({ building }: { readonly building: Found }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const { now, timeZone } = useUi();
  const [unitId, setUnitId] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('tenant');
  const units = useQuery(trpc.building.listUnitLabels.queryOptions({ buildingId: building.id }));
  const ask = useMutation(trpc.verification.request.mutationOptions({ onSuccess: ({ id }) => { router.push(paths.myVerification(id)); } }));
  const refused = ask.isError ? refusal(ask.error) : undefined;
  const lives = refusedBy(ask.error)?.code === 'conflict';
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = (name: string) => formText(new FormData(event.currentTarget), name);
    ask.mutate({ unitId, kind, startsOn: text('startsOn'), endsOn: kind === 'tenant' && text('endsOn') !== '' ? text('endsOn') : null, note: text('note') });
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <Field label={t('verify.chooseUnit')} hint={t('verify.unitHint')} need="required">
        <Combobox value={unitId} onValueChange={(value) => { setUnitId(value ?? ''); }} options={(units.data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.label, ...(unit.entrance === null ? {} : { detail: unit.entrance }) }))} />
      </Field>
      <RadioGroup legend={t('verify.kind')} look="cards" value={kind} onValueChange={(value) => { setKind(kinds.find((one) => one === value) ?? 'tenant'); }} options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`), hint: t(`verify.kindHint.${one}`) }))} />
      <div className="grid grid-cols-2 gap-4">
        <Field label={t('verify.startsOn')} need="required" error={refused?.fields['startsOn']}><Input name="startsOn" type="date" required defaultValue={todayIn(timeZone, now)} /></Field>
        {kind === 'tenant' ? <Field label={t('verify.endsOn')} need="optional" error={refused?.fields['endsOn']}><Input name="endsOn" type="date" /></Field> : null}
      </div>
      <Field label={t('verify.note')} need="optional"><Textarea name="note" rows={2} maxLength={1_000} /></Field>
      {refused === undefined || Object.keys(refused.fields).length > 0 ? null : <p role="alert" className="text-danger-ink">{lives ? t('verify.livesAlready') : refused.text}</p>}
      <Button type="submit" tone="primary" size="lg" disabled={unitId === ''} pending={ask.isPending || ask.isSuccess}>{t('verify.send')}</Button>
    </form>
  );
}
