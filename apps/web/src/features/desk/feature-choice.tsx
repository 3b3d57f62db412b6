'use client';

import { amenities, features } from '@lintel/domain/listing/lookups';
import { Checkbox } from '@lintel/ui/checkbox';
import { FieldGroup } from '@lintel/ui/field-group';
import { useTranslations } from 'next-intl';
import { useWords } from '@/components/words/use-words';
import type { Listing } from './draft-form';

export interface FeatureChoiceProps {
  readonly listing: Listing;
  readonly onSave: (change: { readonly features: string[] } | { readonly amenities: string[] }) => Promise<void>;
}

/** What the home has, to be ticked. */
export function FeatureChoice({ listing, onSave }: FeatureChoiceProps) {
  const t = useTranslations('desk.editor');
  const words = useWords();
  const toggled = (all: readonly string[], value: string) => (all.includes(value) ? all.filter((v) => v !== value) : [...all, value]);
  const choice = (legend: string, group: 'feature' | 'amenity', options: readonly string[], chosen: readonly string[], save: (values: string[]) => void) => (
    <FieldGroup legend={legend}>
      <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
        {options.map((value) => <Checkbox key={value} label={words.of(group, value)} checked={chosen.includes(value)} onCheckedChange={() => { save(toggled(chosen, value)); }} />)}
      </div>
    </FieldGroup>
  );
  return (
    <div className="flex flex-col gap-6">
      {choice(t('features'), 'feature', features, listing.facts.features, (values) => { void onSave({ features: values }); })}
      {choice(t('amenities'), 'amenity', amenities, listing.facts.amenities, (values) => { void onSave({ amenities: values }); })}
    </div>
  );
}
