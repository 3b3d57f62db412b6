'use client';

import { amenities, features } from '@lintel/domain/listing/lookups';
import { Checkbox } from '@lintel/ui/checkbox';
import { FieldGroup } from '@lintel/ui/field-group';
import { useTranslations } from 'next-intl';
import { useWords } from '@/components/words/use-words';
import type { Listing } from './draft-form';
import type { SaveDraft } from './use-save-draft';

export interface FeatureChoiceProps {
  readonly listing: Listing;
  readonly save: SaveDraft;
}

/** What the home has, to be ticked. */
export function FeatureChoice({ listing, save }: FeatureChoiceProps) {
  const t = useTranslations('desk.editor');
  const words = useWords();
  // What others ticked meanwhile stays ticked: the change is one box, not the list.
  const toggle = (name: 'features' | 'amenities', value: string) => {
    const isOn = listing.facts[name].includes(value);
    void save({ path: `property.${name}`, isUntouched: () => true, change: ({ facts }) => ({ property: { [name]: isOn ? facts[name].filter((v) => v !== value) : [...new Set([...facts[name], value])] } }) });
  };
  const choice = (legend: string, group: 'feature' | 'amenity', name: 'features' | 'amenities', options: readonly string[]) => (
    <FieldGroup legend={legend}>
      <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
        {options.map((value) => <Checkbox key={value} label={words.of(group, value)} checked={listing.facts[name].includes(value)} onCheckedChange={() => { toggle(name, value); }} />)}
      </div>
    </FieldGroup>
  );
  return (
    <div className="flex flex-col gap-6">
      {choice(t('features'), 'feature', 'features', features)}
      {choice(t('amenities'), 'amenity', 'amenities', amenities)}
    </div>
  );
}
