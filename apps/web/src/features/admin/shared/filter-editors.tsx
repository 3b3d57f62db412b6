'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RadioGroup } from '@lintel/ui/radio';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';

export interface TextFilterProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** The form of a chip that filters by what is typed. */
export function TextFilter({ label, hint, value, onChange }: TextFilterProps) {
  const t = useTranslations('admin.filter');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('value');
    onChange(typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : undefined);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field label={label} hint={hint}><Input name="value" defaultValue={value ?? ''} autoComplete="off" spellCheck={false} /></Field>
      <Button type="submit" tone="primary" size="sm" className="self-end">{t('apply')}</Button>
    </form>
  );
}

export interface ChoiceFilterProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

export function ChoiceFilter({ label, options, value, onChange }: ChoiceFilterProps) {
  return <div className="max-h-80 overflow-y-auto"><RadioGroup legend={label} options={[...options]} value={value ?? ''} onValueChange={onChange} /></div>;
}
