'use client';

import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { SaveHeart } from '@/features/saved/save-heart';
import { isLease, PublicState } from './public-state';
import { paths } from '@/components/paths';
import { Photo } from '@/components/photo/photo';
import type { StoredPhoto } from '@/components/photo/source';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';

/** A home as a card shows it, wherever it was found. */
export interface CardHome {
  readonly id: string;
  readonly address: string;
  readonly city: string;
  readonly standardStatus: string;
  readonly propertyType: string;
  readonly propertySubType: string | null;
  /** Minor units: what is asked, or what was paid. */
  readonly price: number | null;
  readonly currency: string;
  readonly beds: number | null;
  readonly baths: number | null;
  /** In its own words: "1,810 sq ft". */
  readonly area: { readonly value: number; readonly units: string } | null;
  readonly cover: StoredPhoto | null;
}

export interface HomeCardProps {
  readonly home: CardHome;
  readonly isEager?: boolean;
  /** Pointed at on the map. */
  readonly isActive?: boolean;
  readonly sizes?: string;
  /** A line under the others: a lower price, a note. */
  readonly note?: string | undefined;
  /** Of its heading, below that of the list it stands in. */
  readonly level?: 2 | 3;
}

const common = new Set(['Active']);

/** Photograph, price, three figures, address. The whole card is one link; the heart lies above it. */
export function HomeCard({ home, isEager = false, isActive = false, sizes, note, level = 3 }: HomeCardProps) {
  const t = useTranslations('listing.price');
  const Heading = `h${level}` as const;
  const words = useWords();
  const formats = useFormats();
  const price = home.price === null ? t('unknown') : formats.money(home.price, home.currency);
  const figures = [
    ...(home.beds === null ? [] : [words.beds(home.beds)]),
    ...(home.baths === null ? [] : [words.baths(home.baths)]),
    ...(home.area === null ? [] : [formats.area(home.area.value, home.area.units)]),
  ];
  const kind = home.propertySubType ?? home.propertyType;
  return (
    <article className={`group relative ${isActive ? 'lintel' : ''}`}>
      <div className="relative aspect-[3/2] overflow-hidden rounded-md bg-sunken">
        <Photo photo={home.cover} drawing={{ seed: home.id, kind }} {...(sizes === undefined ? {} : { sizes })} isEager={isEager} className="size-full" />
        {common.has(home.standardStatus) && !isLease(home.propertyType) ? null : (
          <PublicState standardStatus={home.standardStatus} propertyType={home.propertyType} size="sm" className="absolute start-2 top-2" />
        )}
      </div>
      <div className="pt-2.5">
        <p className="tabular flex items-baseline gap-1.5 text-lg font-semibold">
          {price}
          {isLease(home.propertyType) && home.price !== null ? <span className="text-sm font-normal text-ink-muted">{t('period')}</span> : null}
        </p>
        <p className="tabular text-sm text-ink-muted">{figures.length === 0 ? words.of(home.propertySubType === null ? 'propertyType' : 'propertySubType', kind) : figures.join(' · ')}</p>
        <Heading className="text-sm font-normal">
          <UiLink href={paths.listing(home.id)} prefetch={false} className="block truncate rounded-sm leading-6 group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus">
            {home.address}, {home.city}
          </UiLink>
        </Heading>
        {note === undefined ? null : <p className="tabular text-sm text-accent-ink">{note}</p>}
      </div>
      <SaveHeart id={home.id} title={home.address} />
    </article>
  );
}
