'use client';

import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useTranslations } from 'next-intl';
import type { Draft } from './post-draft';

interface FieldsProps {
  readonly draft: Draft;
  readonly zone: string;
  readonly set: (change: Partial<Draft>) => void;
  readonly wrong: Readonly<Record<string, string>>;
}

const mostOptions = 12;

/** What a poll asks besides its question. */
export function PollFields({ draft, zone, set, wrong }: FieldsProps) {
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

/** When and where an event is. */
export function EventFields({ draft, zone, set, wrong }: FieldsProps) {
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
