import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { ListingPage } from '@/features/listing-public/listing-page';
import { isPublic } from '@/features/listing-public/structured';
import { getLintel } from '@/server/lintel';
import { reader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';
import { readerWords } from '@/server/words';
import { readAgentOf } from './agent';
import { readListing } from './read';
import { readSimilar } from './similar';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [listing, { words, formats }, t] = await Promise.all([readListing(id), readerWords(), getTranslations('listing.price')]);
  const { place, facts, currency } = listing;
  const price = listing.standardStatus === 'Closed' ? (listing.closePrice ?? listing.listPrice) : listing.listPrice;
  const figures = [
    price === null ? t('unknown') : formats.money(price, currency),
    ...(facts.bedroomsTotal === null ? [] : [words.beds(facts.bedroomsTotal)]),
    ...(facts.livingArea === null ? [] : [formats.area(facts.livingArea, facts.livingAreaUnits)]),
  ].join(' · ');
  const title = `${place.unparsedAddress}, ${place.city}`;
  const description = `${figures}. ${listing.publicRemarks}`.slice(0, 200);
  return {
    title,
    description,
    alternates: { canonical: paths.listing(id) },
    openGraph: { title, description, url: paths.listing(id), type: 'website' },
    twitter: { card: 'summary_large_image' },
    ...(isPublic(listing) ? {} : { robots: { index: false, follow: false } }),
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const caller = await serverCaller();
  const listing = await readListing(id);
  const [history, openHouses, similar, say, settings, agent] = await Promise.all([
    caller.listing.history({ id }), caller.openHouse.list({ listingId: id }), similarOf(caller, listing), readerWords(), reader(), listing.listAgentId === null ? null : readAgentOf(listing.listAgentId),
  ]);
  const { env } = getLintel();
  return (
    <ListingPage
      listing={listing}
      around={{ moments: history.moments, openHouses: openHouses.items, similar, agent }}
      say={say}
      reader={{ locale: settings.locale, zone: settings.zone }}
      at={{ url: `${env.APP_URL}${paths.listing(id)}`, now: Date.now(), mapStyleUrl: env.MAP_STYLE_URL }}
    />
  );
}

/** Homes like this one, where the feature is rolled out to the reader. */
async function similarOf(caller: Awaited<ReturnType<typeof serverCaller>>, listing: Parameters<typeof readSimilar>[0]): ReturnType<typeof readSimilar> {
  return (await caller.configuration.mine({})).flags.similarHomes ? readSimilar(listing) : [];
}
