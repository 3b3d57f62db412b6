import type { SearchHit } from '@lintel/domain/search/contract';
import { MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Listing } from './headline';
import { Neighbourhood } from './neighbourhood';
import { Part } from './part';

export interface WhereProps {
  readonly listing: Listing;
  readonly similar: readonly SearchHit[];
  readonly styleUrl: string | undefined;
}

/** The place, as exactly as it is known, and said when it is not. */
export function Where({ listing, similar, styleUrl }: WhereProps) {
  const t = useTranslations('listing.place');
  const { place } = listing;
  const { latitude, longitude } = place;
  const isApproximate = place.locationPrecision !== 'exact';
  return (
    <Part id="where" title={t('title')}>
      <p className="mb-4 flex items-start gap-2">
        <MapPin aria-hidden className="mt-1 size-5 shrink-0 text-ink-faint" />
        <span>
          {[place.unparsedAddress, place.city, place.stateOrProvince, place.postalCode].filter(Boolean).join(', ')}
          {isApproximate ? <span className="block text-ink-muted">{t(latitude === null ? 'unknown' : 'approximateHelp')}</span> : null}
        </span>
      </p>
      {latitude === null || longitude === null ? null : (
        <Neighbourhood
          home={{ id: listing.id, address: place.unparsedAddress, latitude, longitude, price: listing.listPrice, currency: listing.currency, isApproximate }}
          others={similar.flatMap((hit) => (hit.latitude === null || hit.longitude === null ? [] : [{ id: hit.id, address: hit.address, latitude: hit.latitude, longitude: hit.longitude, price: hit.listPrice, currency: hit.currency, isApproximate: false }]))}
          styleUrl={styleUrl}
        />
      )}
    </Part>
  );
}
