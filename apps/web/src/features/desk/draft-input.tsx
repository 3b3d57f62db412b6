'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { type DraftField, type Listing, fieldLabels } from './draft-form';
import { useDraftField } from './use-draft-field';
import type { SaveDraft } from './use-save-draft';

export interface DraftInputProps {
  readonly field: DraftField;
  readonly listing: Listing;
  readonly error: string | undefined;
  readonly save: SaveDraft;
}

/** One field that saves itself, and follows the record while nobody types in it. */
export function DraftInput({ field, listing, error, save }: DraftInputProps) {
  const t = useTranslations('desk.editor');
  const { typed, isUnreadable, theirs, change, leave, keepMine, takeTheirs } = useDraftField(field, listing, save);
  const isLong = field.kind === 'long';
  const common = {
    name: field.name, value: typed, onBlur: leave,
    onChange: (event: { readonly target: { readonly value: string } }) => { change(event.target.value); },
  };
  const isFixed = field.part === 'address' && listing.publishedAt !== null;
  const hint = isFixed ? t('addressFixed') : field.name === 'privateRemarks' ? t('privateHint') : field.kind === 'point' ? t('coordinatesHint') : undefined;
  return (
    <div id={field.id} className={isLong || field.name === 'title' || field.name === 'unparsedAddress' ? 'sm:col-span-2' : ''}>
    <Field label={t(fieldLabels[field.name])} error={isUnreadable ? t(`unreadable.${field.kind === 'money' || field.kind === 'whole' || field.kind === 'point' ? field.kind : 'number'}`) : error} hint={hint}>
      {isLong ? <Textarea rows={field.name === 'publicRemarks' ? 7 : 3} {...common} /> : (
        <Input {...common} disabled={isFixed} type={field.kind === 'day' ? 'date' : 'text'} {...(field.kind === 'money' ? { after: listing.currency } : {})}
          {...(field.kind === 'whole' || field.kind === 'number' || field.kind === 'money' ? { inputMode: 'decimal' as const } : {})} />
      )}
      {theirs === undefined ? null : (
        <div role="alert" className="mt-2 flex flex-col gap-2 rounded-md bg-caution-soft p-3 text-sm text-caution-ink">
          <p><span className="font-medium">{t('theirs')}</span> <q className="break-words">{theirs === '' ? t('emptied') : theirs}</q></p>
          <span className="flex flex-wrap gap-2">
            <Button type="button" size="sm" tone="secondary" onClick={keepMine}>{t('keepMine')}</Button>
            <Button type="button" size="sm" tone="secondary" onClick={takeTheirs}>{t('takeTheirs')}</Button>
          </span>
        </div>
      )}
    </Field>
    </div>
  );
}
