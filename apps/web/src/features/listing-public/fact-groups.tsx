import { Facts } from '@lintel/ui/facts';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { otherMeasure } from './figures';
import type { Listing } from './headline';
import type { Say } from './say';
import { Part } from './part';

/** Everything the record says of the building, and nothing it does not. */
export function FactGroups({ listing, say }: { readonly listing: Listing; readonly say: Say }) {
  const t = useTranslations('listing');
  const { words } = say;
  const { facts } = listing;
  return (
    <>
      <Part id="facts" title={t('page.facts')}>
        <FactList listing={listing} say={say} />
      </Part>
      {facts.features.length === 0 ? null : (
        <Part id="features" title={t('page.features')}>
          <Ticks items={facts.features.map((value) => words.of('feature', value))} />
        </Part>
      )}
      {facts.amenities.length === 0 ? null : (
        <Part id="amenities" title={t('page.amenities')}>
          <Ticks items={facts.amenities.map((value) => words.of('amenity', value))} />
        </Part>
      )}
    </>
  );
}

function FactList({ listing, say: { words, formats } }: { readonly listing: Listing; readonly say: Say }) {
  const t = useTranslations('listing');
  const { facts, place } = listing;
  const other = facts.livingArea === null || formats.units !== 'record' ? undefined : otherMeasure(facts.livingAreaSquareMetres, facts.livingAreaUnits);
  const area = facts.livingArea === null ? null : formats.area(facts.livingArea, facts.livingAreaUnits);
  const all = [
    { id: 'type', label: t('facts.type'), value: words.of(facts.propertySubType === null ? 'propertyType' : 'propertySubType', facts.propertySubType ?? facts.propertyType) },
    { id: 'beds', label: t('facts.beds'), value: facts.bedroomsTotal },
    { id: 'baths', label: t('facts.baths'), value: facts.bathroomsTotal },
    { id: 'area', label: t('facts.area'), value: area === null || other === undefined ? area : t('facts.alsoAs', { own: area, other: formats.area(other.value, other.units) }) },
    { id: 'lot', label: t('facts.lot'), value: facts.lotSizeArea === null ? null : formats.area(facts.lotSizeArea, facts.lotSizeUnits) },
    { id: 'built', label: t('facts.built'), value: facts.yearBuilt },
    { id: 'renovated', label: t('facts.renovated'), value: facts.yearRenovated },
    { id: 'stories', label: t('facts.stories'), value: facts.stories },
    { id: 'postal', label: t('facts.postalCode'), value: place.postalCode },
  ];
  return <Facts columns={3} facts={all.filter(({ value }) => value !== null)} className="tabular" />;
}

function Ticks({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-2 lg:grid-cols-3">
      {items.map((item) => (
        <li key={item} className="flex items-center gap-2">
          <Check aria-hidden className="size-4 shrink-0 text-accent-ink" />
          {item}
        </li>
      ))}
    </ul>
  );
}
