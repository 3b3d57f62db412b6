'use client';

import { Badge } from '@lintel/ui/badge';
import { DateTime } from '@lintel/ui/date-time';
import { type Fact, Facts } from '@lintel/ui/facts';
import { RecordSection } from '@lintel/ui/record-page';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import type { Draft } from './draft-view';
import { usePerArea } from './use-per-area';

export function DraftFacts({ draft }: { readonly draft: Draft }) {
  const t = useTranslations('admin.review');
  const words = useWords();
  const { features, amenities } = draft.facts;
  const extras = [...features.map((value) => words.of('feature', value)), ...amenities.map((value) => words.of('amenity', value))];
  return (
    <RecordSection title={t('facts')}>
      <Facts columns={3} facts={useFacts(draft)} />
      {extras.length === 0 ? null : <ul aria-label={t('features')} className="mt-5 flex flex-wrap gap-2">{extras.map((word) => <li key={word}><Badge>{word}</Badge></li>)}</ul>}
    </RecordSection>
  );
}

function useFacts(draft: Draft): readonly Fact[] {
  const t = useTranslations('admin.review');
  const words = useWords();
  const { area, number } = useFormats();
  const perArea = usePerArea(draft);
  const { facts, place, listPrice } = draft;
  const kind = [words.of('propertyType', facts.propertyType), ...(facts.propertySubType === null ? [] : [words.of('propertySubType', facts.propertySubType)])].join(', ');
  const counted = (id: string, label: string, value: number | null): readonly Fact[] => (value === null ? [] : [{ id, label, value: number(value) }]);
  const squareMetres = facts.livingAreaSquareMetres;
  return [
    { id: 'type', label: t('type'), value: kind },
    ...counted('beds', t('beds'), facts.bedroomsTotal),
    ...counted('baths', t('baths'), facts.bathroomsTotal),
    ...(facts.livingArea === null ? [] : [{ id: 'area', label: t('area'), value: area(facts.livingArea, facts.livingAreaUnits) }]),
    ...(listPrice === null || squareMetres === null || squareMetres <= 0 ? [] : [{ id: 'perArea', label: t('priceByArea'), value: perArea(listPrice / squareMetres) }]),
    ...(facts.lotSizeArea === null ? [] : [{ id: 'lot', label: t('lot'), value: area(facts.lotSizeArea, facts.lotSizeUnits) }]),
    ...(facts.yearBuilt === null ? [] : [{ id: 'built', label: t('built'), value: facts.yearBuilt }]),
    { id: 'location', label: t('location'), value: t(`precision.${precisionOf(place.locationPrecision)}`) },
    ...(draft.private?.expirationAt ? [{ id: 'contract', label: t('contract'), value: <DateTime at={draft.private.expirationAt} show="date" timeZone={place.zone} /> }] : []),
    { id: 'goLive', label: t('goLive'), value: draft.private?.goLiveAt ? <DateTime at={draft.private.goLiveAt} show="moment" timeZone={place.zone} /> : t('atOnce') },
  ];
}

function precisionOf(precision: string): 'exact' | 'approximate' | 'unknown' {
  return precision === 'exact' || precision === 'approximate' ? precision : 'unknown';
}
