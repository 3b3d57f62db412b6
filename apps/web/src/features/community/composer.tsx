'use client';

import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Segmented } from '@lintel/ui/segmented';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';

import { useRefusal } from '@/components/errors/use-refusal';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { instantIn } from '@/components/zoned';
import { useKept } from './draft';
import { MentionMenu, namedIn, type Named } from './mention-menu';
import { type House, useWritten } from './use-community';

type Kind = 'post' | 'announcement' | 'poll' | 'event';

interface Draft {
  readonly clientId: string;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  readonly named: readonly Named[];
  readonly options: readonly string[];
  readonly isMultiple: boolean;
  readonly closes: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly capacity: string;
  readonly isUrgent: boolean;
}

const blank = (kind: Kind): Draft => ({ clientId: '', kind, title: '', body: '', named: [], options: ['', ''], isMultiple: false, closes: '', starts: '', ends: '', place: '', capacity: '', isUrgent: false });

/** Where one writes to the house: kept on the device until it is published, and published once however often it is sent. */
export function Composer({ house, kind = 'post', onDone }: { readonly house: House; readonly kind?: Kind; readonly onDone?: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const me = useSignedIn();
  const refusal = useRefusal();
  const [draft, setDraft] = useKept(`lintel/post/${me?.id ?? ''}/${house.id}/${kind}`, blank(kind));
  const [isOpen, setOpen] = useState(kind !== 'post');
  const set = (change: Partial<Draft>) => { setDraft({ ...draft, ...change, clientId: draft.clientId === '' ? crypto.randomUUID() : draft.clientId }); };
  const written = useWritten();
  const create = useMutation(trpc.post.create.mutationOptions({
    onSettled: written.onSettled,
    onError: (error) => { if (Object.keys(refusal(error).fields).length === 0) written.onError(error); },
    onSuccess: () => { toast({ title: t('compose.published'), tone: 'positive' }); setDraft(blank(kind)); setOpen(kind !== 'post'); onDone?.(); },
  }));
  const wrong = create.error === null ? {} : refusal(create.error).fields;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(inputOf(draft, house));
  };
  if (!isOpen && draft.title === '' && draft.body === '')
    return <button type="button" onClick={() => { setOpen(true); }} className="min-h-14 w-full rounded-lg border bg-surface px-4 text-start text-ink-muted transition-colors hover:bg-hover">{t('compose.what')}</button>;
  const isPlain = draft.kind === 'post';
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4 rounded-lg border bg-surface p-4 sm:p-5">
      <Segmented label={t('compose.what')} value={draft.kind} onValueChange={(value) => { set({ kind: value }); }} options={kindsOf(house).map((value) => ({ value, label: t(`kind.${value}`) }))} className="self-start max-sm:max-w-full max-sm:overflow-x-auto" />
      {isPlain ? null : <Field label={t(draft.kind === 'poll' ? 'compose.question' : 'compose.title')} error={wrong['title']} need="required"><Input value={draft.title} maxLength={160} onChange={(event) => { set({ title: event.target.value }); }} /></Field>}
      <Field label={t('compose.body')} hint={t('compose.bodyHint')} error={wrong['body']}><Textarea value={draft.body} rows={isPlain ? 4 : 3} maxLength={10_000} onChange={(event) => { set({ body: event.target.value }); }} /></Field>
      {draft.kind === 'announcement' ? <Checkbox checked={draft.isUrgent} onCheckedChange={(isUrgent) => { set({ isUrgent }); }} label={<>{t('compose.urgent')}<span className="block text-sm text-ink-muted">{t('compose.urgentHint')}</span></>} /> : null}
      {draft.kind === 'poll' ? <PollFields draft={draft} zone={house.zone} set={set} wrong={wrong} /> : null}
      {draft.kind === 'event' ? <EventFields draft={draft} zone={house.zone} set={set} wrong={wrong} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <MentionMenu buildingId={house.id} onName={(person) => { set({ body: `${draft.body}${draft.body === '' || draft.body.endsWith(' ') ? '' : ' '}@${person.name} `, named: [...draft.named, person] }); }} />
        <p className="min-w-0 flex-1 text-sm text-ink-muted">{draft.title === '' && draft.body === '' ? '' : t('compose.kept')}</p>
        <Button tone="quiet" onClick={() => { setDraft(blank(kind)); setOpen(false); create.reset(); onDone?.(); }}>{t('compose.discard')}</Button>
        <Button type="submit" tone="primary" pending={create.isPending}>{t('compose.publish')}</Button>
      </div>
    </form>
  );
}

const kindsOf = (house: House): readonly Kind[] => (house.canAnnounce ? ['post', 'announcement', 'poll', 'event'] : ['post', 'poll', 'event']);

function inputOf(draft: Draft, house: House) {
  const [isPoll, isEvent] = [draft.kind === 'poll', draft.kind === 'event'];
  const capacity = Number.parseInt(draft.capacity, 10);
  return {
    buildingId: house.id, kind: draft.kind, title: draft.kind === 'post' ? '' : draft.title, body: draft.body, mentions: namedIn(draft.body, draft.named), ...(draft.clientId === '' ? {} : { clientId: draft.clientId }),
    ...(draft.kind === 'announcement' ? { isUrgent: draft.isUrgent } : {}),
    ...(isPoll ? { options: draft.options.map((text) => text.trim()).filter((text) => text !== ''), isMultiple: draft.isMultiple, closesAt: instantIn(draft.closes, house.zone) ?? null } : {}),
    ...(isEvent ? { startsAt: instantIn(draft.starts, house.zone) ?? null, endsAt: instantIn(draft.ends, house.zone) ?? null, place: draft.place, capacity: Number.isNaN(capacity) ? null : capacity } : {}),
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly zone: string;
  readonly set: (change: Partial<Draft>) => void;
  readonly wrong: Readonly<Record<string, string>>;
}

const mostOptions = 12;

function PollFields({ draft, zone, set, wrong }: FieldsProps) {
  const t = useTranslations('community.compose');
  return (
    <>
      {draft.options.map((text, n) => (
        <Field key={n} label={t('option', { n: n + 1 })} error={n === 0 ? wrong['options'] : undefined}><Input value={text} maxLength={160} onChange={(event) => { set({ options: draft.options.map((one, at) => (at === n ? event.target.value : one)) }); }} /></Field>
      ))}
      {draft.options.length < mostOptions ? <Button size="sm" className="self-start" onClick={() => { set({ options: [...draft.options, ''] }); }}>{t('addOption')}</Button> : null}
      <Checkbox checked={draft.isMultiple} onCheckedChange={(isMultiple) => { set({ isMultiple }); }} label={t('multiple')} />
      <Field label={t('closes')} hint={t('zone', { zone })} error={wrong['closesAt']} need="optional"><Input type="datetime-local" value={draft.closes} onChange={(event) => { set({ closes: event.target.value }); }} /></Field>
    </>
  );
}

function EventFields({ draft, zone, set, wrong }: FieldsProps) {
  const t = useTranslations('community.compose');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t('starts')} hint={t('zone', { zone })} error={wrong['startsAt']} need="required"><Input type="datetime-local" value={draft.starts} onChange={(event) => { set({ starts: event.target.value }); }} /></Field>
      <Field label={t('ends')} error={wrong['endsAt']} need="optional"><Input type="datetime-local" value={draft.ends} onChange={(event) => { set({ ends: event.target.value }); }} /></Field>
      <Field label={t('place')} need="optional"><Input value={draft.place} maxLength={160} onChange={(event) => { set({ place: event.target.value }); }} /></Field>
      <Field label={t('capacity')} hint={t('capacityHint')} error={wrong['capacity']} need="optional"><Input inputMode="numeric" value={draft.capacity} onChange={(event) => { set({ capacity: event.target.value.replace(/\D/g, '') }); }} /></Field>
    </div>
  );
}
