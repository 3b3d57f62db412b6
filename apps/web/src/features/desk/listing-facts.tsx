'use client';

import { Facts } from '@lintel/ui/facts';
import { PhotoMosaic } from '@lintel/ui/photo-mosaic';
import { RecordSection } from '@lintel/ui/record-page';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { photosOf } from './photos-of';

type Listing = Answers['listing']['get'];

/** A listing's facts in groups: the offer, the property, its words and pictures. */
export function ListingFacts({ listing, columns = 3 }: { readonly listing: Listing; readonly columns?: 2 | 3 }) {
  const t = useTranslations('desk.record');
  const e = useTranslations('desk.editor');
  const words = useWords();
  const f = useFormats();
  const { facts, place, currency } = listing;
  const zone = place.zone;
  const money = (minor: number | null) => (minor === null ? '–' : f.money(minor, currency));
  const day = (at: string | null | undefined) => (at === null || at === undefined ? '–' : f.day(at, zone));
  const area = (value: number | null, units: string) => (value === null ? '–' : f.area(value, units));
  const photos = photosOf(listing.photos, listing.title);
  return (
    <>
      {photos.length === 0 ? null : <PhotoMosaic label={t('photos')} photos={photos} />}
      <RecordSection title={t('offer')}>
        <Facts columns={columns} facts={[
          { id: 'price', label: t('price'), value: money(listing.listPrice) },
          ...(listing.originalListPrice !== listing.listPrice && listing.originalListPrice !== null ? [{ id: 'original', label: t('original'), value: money(listing.originalListPrice) }] : []),
          ...(listing.closePrice === null ? [] : [{ id: 'closed', label: t('closed'), value: money(listing.closePrice) }]),
          { id: 'days', label: t('days'), value: f.number(listing.daysOnMarket) },
          { id: 'contract', label: t('contract'), value: day(listing.private?.listingContractDate) },
          { id: 'ends', label: t('ends'), value: day(listing.private?.expirationAt) },
          { id: 'agent', label: t('agent'), value: listing.listAgentName ?? t('none') },
          { id: 'views', label: t('views'), value: f.number(listing.private?.viewCount ?? 0) },
          { id: 'saves', label: t('saves'), value: f.number(listing.private?.saveCount ?? 0) },
          { id: 'asked', label: t('asked'), value: f.number(listing.private?.inquiryCount ?? 0) },
        ]} />
      </RecordSection>
      <RecordSection title={t('property')}>
        <Facts columns={columns} facts={[
          { id: 'type', label: e('type'), value: words.of('propertyType', facts.propertyType) },
          ...(facts.propertySubType === null ? [] : [{ id: 'kind', label: e('kind'), value: words.of('propertySubType', facts.propertySubType) }]),
          ...(facts.bedroomsTotal === null ? [] : [{ id: 'beds', label: e('beds'), value: f.number(facts.bedroomsTotal) }]),
          ...(facts.bathroomsTotal === null ? [] : [{ id: 'baths', label: e('baths'), value: f.number(facts.bathroomsTotal) }]),
          { id: 'area', label: e('area'), value: area(facts.livingArea, facts.livingAreaUnits) },
          { id: 'lot', label: e('lot'), value: area(facts.lotSizeArea, facts.lotSizeUnits) },
          ...(facts.yearBuilt === null ? [] : [{ id: 'year', label: e('year'), value: String(facts.yearBuilt) }]),
          { id: 'place', label: t('place'), value: [place.unparsedAddress, place.city, place.stateOrProvince, place.postalCode, place.country].filter(Boolean).join(', '), isWide: true },
          ...(facts.features.length === 0 ? [] : [{ id: 'features', label: e('features'), value: facts.features.map((v) => words.of('feature', v)).join(', '), isWide: true }]),
          ...(facts.amenities.length === 0 ? [] : [{ id: 'amenities', label: e('amenities'), value: facts.amenities.map((v) => words.of('amenity', v)).join(', '), isWide: true }]),
        ]} />
      </RecordSection>
      {listing.publicRemarks === '' ? null : (
        <RecordSection title={t('description')}><p className="max-w-prose whitespace-pre-line">{listing.publicRemarks}</p></RecordSection>
      )}
    </>
  );
}
