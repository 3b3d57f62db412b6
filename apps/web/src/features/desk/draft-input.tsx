'use client';

import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DraftField, type Listing, readTyped, typedValue, unreadable } from './draft-form';

const labels = {
  title: 'title', publicRemarks: 'description', privateRemarks: 'private', listPrice: 'price', listingContractDate: 'contractDate', expirationAt: 'ends', bedroomsTotal: 'beds',
  bathroomsTotal: 'baths', livingArea: 'area', lotSizeArea: 'lot', yearBuilt: 'year', unparsedAddress: 'street', city: 'city', postalCode: 'postal', latitude: 'latitude', longitude: 'longitude',
} as const;

export interface DraftInputProps {
  readonly field: DraftField;
  readonly listing: Listing;
  readonly error: string | undefined;
  readonly onSave: (value: string | number | null) => Promise<void>;
}

/** One field that saves itself when it is left, and follows the record while nobody types in it. */
export function DraftInput({ field, listing, error, onSave }: DraftInputProps) {
  const t = useTranslations('desk.editor');
  const e = useTranslations('errors.code');
  const saved = typedValue(listing, field);
  /** null: nobody types, the field shows what is saved. */
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? saved;
  const [isUnreadable, setUnreadable] = useState(false);
  const isLong = field.kind === 'long';

  function leave() {
    const value = readTyped(typed, field.kind, listing.currency);
    setUnreadable(value === unreadable);
    if (value === unreadable) return;
    if (typed.trim() === saved.trim()) setDraft(null);
    else void onSave(value).then(() => { setDraft(null); });
  }

  const common = {
    name: field.name, value: typed, onBlur: leave,
    onChange: (event: { readonly target: { readonly value: string } }) => { setDraft(event.target.value); },
  };
  const fixed = field.part === 'address' && listing.publishedAt !== null;
  return (
    <Field label={t(labels[field.name as keyof typeof labels])} error={isUnreadable ? e('invalid_input') : error} className={isLong || field.name === 'title' ? 'sm:col-span-2' : ''}
      hint={field.name === 'privateRemarks' ? t('privateHint') : undefined}>
      {isLong ? <Textarea rows={field.name === 'publicRemarks' ? 7 : 3} {...common} /> : (
        <Input {...common} disabled={fixed} type={field.kind === 'day' ? 'date' : 'text'} {...(field.kind === 'money' ? { after: listing.currency } : {})}
          {...(field.kind === 'whole' || field.kind === 'number' || field.kind === 'money' ? { inputMode: 'decimal' as const } : {})} />
      )}
    </Field>
  );
}
