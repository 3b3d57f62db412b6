'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUiText } from '@lintel/ui/provider';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { type ActionQuestion, questionOf } from './action-questions';
import { minorOf } from './minor';
import { instantIn } from '@/components/zoned';

export interface ActionDialogProps {
  /** The command asked about; null: closed. */
  readonly command: string | null;
  readonly currency: string;
  /** Where the property stands: days and times are meant there. */
  readonly zone: string;
  /** What is lost by what cannot be taken back. */
  readonly stakes: { readonly saves: number; readonly asked: number };
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (input: Readonly<Record<string, unknown>>) => void;
}

type FieldName = ActionQuestion['fields'][number];

const kinds: Readonly<Record<FieldName, 'text' | 'long' | 'money' | 'day' | 'moment'>> = {
  reason: 'text', note: 'long', goLiveAt: 'moment', closePrice: 'money', closeDate: 'day', expirationAt: 'day', contractDate: 'day', listPrice: 'money',
};
const optional: readonly FieldName[] = ['reason', 'goLiveAt', 'closeDate'];
const names: Partial<Readonly<Record<FieldName, string>>> = { contractDate: 'listingContractDate' };

/** Asks what a command needs to know, and says what it leads to when it cannot be taken back. */
export function ActionDialog({ command, currency, zone, stakes, pending, onClose, onConfirm }: ActionDialogProps) {
  const t = useTranslations('desk.actions');
  const text = useUiText();
  const words = useWords();
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const question = questionOf(command ?? '');
  const label: Readonly<Record<FieldName, string>> = {
    reason: t('reason'), note: t('note'), goLiveAt: t('goLiveAt'), closePrice: t('closePrice'), closeDate: t('closeDate'), expirationAt: t('expirationAt'),
    contractDate: t('contractDate'), listPrice: t('price'),
  };

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const values = question.fields.map((name) => [name, read(name, typedIn(form, name), { currency, zone })] as const);
    const absent = values.filter(([name, value]) => value === undefined && !optional.includes(name)).map(([name]) => name);
    setMissing(absent);
    if (absent.length > 0) return;
    onConfirm(Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[names[name] ?? name, value]]))));
  }

  return (
    <Dialog open={command !== null} onOpenChange={(open) => { if (!open) { setMissing([]); onClose(); } }} title={words.action(command ?? '')}
      {...(question.consequence === undefined ? {} : { description: t(question.consequence, stakes) })}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {question.fields.map((name) => (
          <Field key={name} label={label[name]} need={optional.includes(name) ? 'optional' : 'required'} error={missing.includes(name) ? text.required : undefined}
            hint={name === 'reason' ? t('reasonHint') : name === 'goLiveAt' ? t('goLiveHint', { zone }) : undefined}>
            {kinds[name] === 'long' ? <Textarea name={name} rows={4} /> : (
              <Input name={name} type={{ day: 'date', moment: 'datetime-local', money: 'text', text: 'text' }[kinds[name] as 'day']} {...(kinds[name] === 'money' ? { inputMode: 'decimal' as const, after: currency } : {})} />
            )}
          </Field>
        ))}
        <div className="flex justify-end gap-2">
          <Button type="button" tone="secondary" onClick={onClose}>{text.cancel}</Button>
          <Button type="submit" tone={question.tone === 'danger' ? 'danger' : 'primary'} pending={pending}>{words.action(command ?? '')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** What was typed as the command wants it; undefined when nothing usable was. */
function read(name: FieldName, typed: string, { currency, zone }: { readonly currency: string; readonly zone: string }): unknown {
  const value = typed.trim();
  if (value === '') return undefined;
  if (kinds[name] === 'money') return minorOf(value, currency);
  // A listing contract ends with the day; the other days begin it.
  if (name === 'expirationAt') return instantIn(`${value}T23:59:59`, zone);
  if (name === 'closeDate') return instantIn(`${value}T00:00:00`, zone);
  return name === 'goLiveAt' ? instantIn(value, zone) : value;
}
