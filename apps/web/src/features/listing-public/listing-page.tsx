import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { minorUnitDigits } from '@lintel/kernel';
import type { SearchHit } from '@lintel/domain/search/contract';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import type { ReaderSettings } from '@/components/words/formats';
import { About } from './about';
import { AgentCard, type AgentCardProps } from './agent-card';
import { AskBar } from './ask-bar';
import { CountView } from './count-view';
import { FactGroups } from './fact-groups';
import { Gallery } from './gallery';
import { Headline, type Listing } from './headline';
import { History } from './history';
import type { Moment } from './history-rows';
import { type OpenHouse, OpenHouses } from './open-houses';
import { Part } from './part';
import type { Say } from './say';
import { Similar } from './similar';
import { embedded, isPublic, structuredListing } from './structured';
import { Where } from './where';

export interface ListingPageProps {
  readonly listing: Listing;
  readonly around: {
    readonly moments: readonly Moment[];
    readonly openHouses: readonly OpenHouse[];
    /** undefined when they could not be looked up. */
    readonly similar: readonly SearchHit[] | undefined;
    readonly agent: AgentCardProps['agent'];
  };
  readonly say: Say;
  readonly reader: ReaderSettings;
  readonly at: { readonly url: string; /** Milliseconds since 1970. */ readonly now: number; readonly mapStyleUrl: string | undefined };
}

/** One home: photographs first, then what it is, what happened to it, where it is, and whom to ask. */
export function ListingPage({ listing, around, say, reader, at }: ListingPageProps) {
  const t = useTranslations('listing');
  const { place } = listing;
  const price = listing.standardStatus === 'Closed' ? (listing.closePrice ?? listing.listPrice) : listing.listPrice;
  const inCity = paths.search(new URLSearchParams({ city: place.city }).toString());
  return (
    <>
      <article className="mx-auto w-full max-w-7xl pb-28 md:px-6 lg:pb-16 print:max-w-none print:p-0">
        <div className="px-4 py-3 md:px-0 print:hidden">
          <Breadcrumb crumbs={[{ label: t('page.back', { city: place.city }), href: inCity }, { label: place.unparsedAddress }]} />
        </div>
        <Gallery listing={listing} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 px-4 pt-7 md:px-0 lg:grid-cols-[minmax(0,1fr)_23rem] print:block print:px-0">
          <div className="flex min-w-0 flex-col gap-10 print:gap-5">
            <Notices listing={listing} />
            <Headline listing={listing} say={say} />
            {listing.publicRemarks === '' ? null : <Part id="about" title={t('page.about')}><About text={listing.publicRemarks} /></Part>}
            {around.openHouses.length === 0 ? null : <OpenHouses items={around.openHouses} address={place.unparsedAddress} locale={reader.locale} zone={place.zone} readerZone={reader.zone} />}
            <FactGroups listing={listing} say={say} />
            {around.moments.length === 0 ? null : <History moments={around.moments} address={place.unparsedAddress} zone={place.zone} locale={reader.locale} now={at.now} say={say} />}
            <Where listing={listing} similar={around.similar ?? []} styleUrl={at.mapStyleUrl} />
            <Colophon listing={listing} say={say} url={at.url} now={at.now} />
          </div>
          <aside className="lg:sticky lg:top-24 lg:self-start">
            <AgentCard listing={listing} agent={around.agent} />
          </aside>
        </div>
        <Similar hits={around.similar} />
      </article>
      <AskBar price={price === null ? t('price.unknown') : say.formats.money(price, listing.currency)} address={place.unparsedAddress} />
      {isPublic(listing) ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedded(structuredListing(listing, at.url, minorUnitDigits(listing.currency))) }} /> : null}
      <CountView id={listing.id} />
    </>
  );
}

function Notices({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('listing.page');
  if (isPublic(listing) && !listing.isOverdue) return null;
  return (
    <Banner tone="caution" action={listing.private === undefined ? undefined : <UiLink href={paths.deskListing(listing.id)} className={buttonClass('secondary', 'sm')}>{t('openDesk')}</UiLink>}>
      {t(isPublic(listing) ? 'ended' : 'hidden')}
    </Banner>
  );
}

function Colophon({ listing, say: { formats }, url, now }: { readonly listing: Listing; readonly say: Say; readonly url: string; readonly now: number }) {
  const t = useTranslations('listing');
  const { zone } = listing.place;
  const lines = [
    t('page.agency', { agency: listing.organisationName }),
    t('page.key', { key: listing.listingKey }),
    ...(listing.isFromFeed ? [t('page.fromFeed')] : []),
    t('page.updated', { date: formats.day(listing.updatedAt, zone) }),
  ];
  return (
    <footer className="border-t pt-5 text-sm text-ink-muted">
      <p>{lines.join(' · ')}</p>
      <p className="hidden print:block">{t('print.printed', { date: formats.moment(new Date(now).toISOString()), url })}</p>
    </footer>
  );
}
