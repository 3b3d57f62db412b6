'use client';

import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RadioGroup } from '@lintel/ui/radio';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { isAnnouncement, isRollout, type SettingItem, useSettingWords } from './value-words';

export interface ValueFieldProps {
  readonly setting: SettingItem;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
}

const numbersOf = (text: string) => text.split(/[\s,;]+/).filter((part) => part !== '').map(Number);
const wordsOf = (text: string) => text.split(/[\s,;]+/).filter((part) => part !== '');

/** What a setting is typed in: by the shape of its value. The server checks it by the schema. */
export function ValueField({ setting, value, onChange, error }: ValueFieldProps) {
  const t = useTranslations('operate.settings');
  const words = useSettingWords();
  const { key } = setting;
  const label = words.title(key);
  if (isRollout(value))
    return (
      <>
        <Field label={t('share')} hint={t('shareHint')} error={error}>
          <Input type="number" inputMode="numeric" min={0} max={100} step={1} after="%" value={String(value.share)} onChange={(event) => { onChange({ ...value, share: Number(event.target.value) }); }} />
        </Field>
        <Field label={t('organisations')} hint={t('organisationsHint')}>
          <Textarea rows={3} defaultValue={value.organisations.join('\n')} onChange={(event) => { onChange({ ...value, organisations: wordsOf(event.target.value) }); }} spellCheck={false} />
        </Field>
      </>
    );
  if (isAnnouncement(value))
    return (
      <>
        <Field label={label} hint={t('announcementHint')} error={error}><Textarea rows={3} maxLength={200} value={value.text} onChange={(event) => { onChange({ ...value, text: event.target.value }); }} /></Field>
        <RadioGroup legend={t('tone')} options={(['note', 'caution'] as const).map((tone) => ({ value: tone, label: t(`tones.${tone}`) }))} value={value.tone} onValueChange={(tone) => { onChange({ ...value, tone }); }} />
      </>
    );
  if (Array.isArray(value))
    return <Field label={label} hint={t('listHint', { unit: words.unit(key) })} error={error}><Input inputMode="numeric" defaultValue={value.join(', ')} onChange={(event) => { onChange(numbersOf(event.target.value)); }} /></Field>;
  return (
    <Field label={label} hint={t('defaultIs', { value: words.value(key, setting.default) })} error={error}>
      <Input type="number" inputMode="decimal" step="any" after={words.unit(key)} value={Number.isFinite(Number(value)) ? String(value) : ''} onChange={(event) => { onChange(event.target.value === '' ? undefined : Number(event.target.value)); }} />
    </Field>
  );
}
