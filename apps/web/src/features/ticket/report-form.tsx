'use client';

import { ticketCategory } from '@lintel/domain/ticket/contract';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { takeShared } from '@/components/offline/shared';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from '@/components/use-settled';
import { ChoosePhotos } from './choose-photos';
import { KeptReport, Reported } from './reported';
import { SameThing } from './same-thing';
import { useSendReport } from './use-send-report';

const quietMs = 350;
const shared = 'shared';

/** What is wrong, where, with a photo: in under a minute, with one hand. */
export function ReportForm({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const house = useQuery(trpc.building.get.queryOptions({ id: buildingId }));
  const homes = useQuery(trpc.residency.listMine.queryOptions({}));
  const mine = (homes.data?.items ?? []).filter((home) => home.buildingId === buildingId);
  const [where, setWhere] = useState<string>();
  const [what, setWhat] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  // One name for this report, however often it is sent.
  const [clientId] = useState(() => crypto.randomUUID());
  const [sending, send] = useSendReport(clientId);
  useShared(setWhat, setFiles);
  const text = useSettled(what, quietMs);
  const place = where ?? mine[0]?.unitId ?? shared;
  const unitId = place === shared ? null : place;
  const hints = useQuery({ ...trpc.ticket.suggest.queryOptions({ buildingId, text, unitId }), enabled: text.trim().length >= 4 });
  const suggested = hints.data?.categories[0]?.category;
  const category = chosen ?? suggested ?? 'other';

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = what.trim();
    setMissing(title === '');
    if (title === '') return;
    const parsed = ticketCategory.safeParse(category);
    void send({
      buildingId, unitId, clientId, title, description: formText(form, 'more'), place: formText(form, 'place'),
      category: parsed.success ? parsed.data : 'other', priority: form.get('urgent') === 'on' ? 'urgent' : (hints.data?.priority === 'high' ? 'high' : 'normal'),
    }, files);
  }

  if (sending.state === 'reported') return <Reported ticket={sending.ticket} clientId={clientId} photos={files.length} isWithoutPhotos={sending.isWithoutPhotos} />;
  if (sending.state === 'kept') return <KeptReport buildingId={buildingId} />;
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-5 px-4 py-6 sm:px-8">
      <div>
        <Breadcrumb crumbs={[...(house.data === undefined ? [] : [{ label: house.data.name, href: paths.house(buildingId) }]), { label: t('report.title') }]} />
        <h1 className="mt-3 text-2xl font-semibold tracking-tight">{t('report.title')}</h1>
        <p className="text-ink-muted">{t('report.lead')}</p>
      </div>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <Field label={t('report.what')} hint={t('report.whatHint')} error={isMissing && what.trim() === '' ? t('report.needWhat') : undefined} need="required">
          <Input value={what} onChange={(event) => { setWhat(event.target.value); }} maxLength={120} enterKeyHint="next" />
        </Field>
        <SameThing items={hints.data?.similar ?? []} />
        <Field label={t('report.where')}>
          <NativeSelect value={place} onChange={(event) => { setWhere(event.target.value); }}>
            {mine.map((home) => <option key={home.unitId} value={home.unitId}>{t('report.home', { unit: home.unitLabel })}</option>)}
            <option value={shared}>{t('report.common')}</option>
          </NativeSelect>
        </Field>
        <Field label={t('report.place')} hint={t('report.placeHint')} need="optional"><Input name="place" maxLength={120} /></Field>
        <Field label={t('report.category')} hint={chosen === undefined && suggested !== undefined ? t('report.suggested') : undefined}>
          <NativeSelect value={category} onChange={(event) => { setChosen(event.target.value); }}>
            {ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}
          </NativeSelect>
        </Field>
        <ChoosePhotos files={files} onChange={setFiles} />
        <Field label={t('report.more')} need="optional"><Textarea name="more" rows={3} maxLength={4_000} /></Field>
        <Checkbox name="urgent" label={<>{t('report.urgent')}<span className="block text-sm text-ink-muted">{t('report.urgentHint')}</span></>} />
        {sending.state !== 'writing' || sending.error === null ? null : <p role="alert" className="text-danger-ink">{refusal(sending.error).text}</p>}
        <Button type="submit" tone="primary" size="lg" pending={sending.state === 'sending'}>{t('report.send')}</Button>
      </form>
    </div>
  );
}

/** What another app of this device handed over for this form, once. */
function useShared(setWhat: (words: string) => void, setFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    if (!new URLSearchParams(window.location.search).has('shared')) return;
    takeShared().then((handed) => {
      if (handed === undefined) return;
      setWhat(handed.words);
      setFiles(handed.files);
    }, () => undefined);
  }, [setWhat, setFiles]);
}
