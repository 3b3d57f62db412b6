import { MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { PublicState } from './public-state';
import { pricePerArea } from './figures';
import { KeyFacts } from './key-facts';
import { ListingActions } from './listing-actions';
import type { Say } from './say';

export type Listing = Answers['listing']['get'];

/** The address as a headline, what it costs, and the three things everybody asks first. */
export function Headline({ listing, say }: { readonly listing: Listing; readonly say: Say }) {
  const t = useTranslations('listing');
  const { place, facts } = listing;
  return (
    <header>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <PublicState standardStatus={listing.standardStatus} propertyType={facts.propertyType} />
          <span className="tabular text-sm text-ink-muted">{t('page.daysOnMarket', { count: listing.daysOnMarket })}</span>
        </p>
        <ListingActions id={listing.id} title={place.unparsedAddress} />
      </div>
      <h1 className="headline mt-3 text-4xl max-sm:text-3xl">{place.unparsedAddress}</h1>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-muted">
        <span>{[place.city, place.stateOrProvince, place.postalCode].filter(Boolean).join(', ')}</span>
        {place.locationPrecision === 'exact' ? null : (
          <span className="inline-flex items-center gap-1 text-sm">
            <MapPin aria-hidden className="size-4" />
            {t(place.locationPrecision === 'approximate' ? 'place.approximate' : 'place.unknown')}
          </span>
        )}
      </p>
      <Price listing={listing} say={say} />
      <KeyFacts facts={facts} say={say} className="mt-3" />
    </header>
  );
}

function Price({ listing, say: { formats } }: { readonly listing: Listing; readonly say: Say }) {
  const t = useTranslations('listing.price');
  const { closePrice, listPrice, originalListPrice, currency, facts } = listing;
  const isSold = listing.standardStatus === 'Closed' && closePrice !== null;
  const price = isSold ? closePrice : listPrice;
  const each = pricePerArea(price, facts.livingAreaSquareMetres, facts.livingAreaUnits, formats.units);
  const change = !isSold && listPrice !== null && originalListPrice !== null ? listPrice - originalListPrice : 0;
  return (
    <div className="mt-6">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="sr-only">{t(isSold ? 'sold' : 'asked')}: </span>
        <strong className="tabular text-3xl font-semibold tracking-tight">{price === null ? t('unknown') : formats.money(price, currency)}</strong>
        {each === undefined ? null : <span className="tabular text-ink-muted">{t('perArea', { price: formats.money(each.minor, currency), unit: t(each.unit) })}</span>}
      </p>
      {change === 0 ? null : (
        <p className="tabular mt-1 text-sm text-ink-muted">
          {t(change < 0 ? 'down' : 'up', { change: formats.money(Math.abs(change), currency) })}
        </p>
      )}
    </div>
  );
}
