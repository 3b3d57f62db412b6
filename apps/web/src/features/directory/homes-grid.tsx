import type { directoryHome } from '@lintel/domain/directory/contract';
import type { z } from 'zod';
import type { CardHome } from '@/features/listing-public/home-card';
import { HomeCard } from '@/features/listing-public/home-card';

export type DirectoryHome = z.infer<typeof directoryHome>;

function cardOf(home: DirectoryHome): CardHome {
  return {
    id: home.id, address: home.unparsedAddress, city: home.city, standardStatus: home.standardStatus, propertyType: home.propertyType, propertySubType: home.propertySubType,
    price: home.standardStatus === 'Closed' ? (home.closePrice ?? home.listPrice) : home.listPrice, currency: home.currency, beds: home.bedroomsTotal, baths: home.bathroomsTotal,
    area: home.livingArea === null ? null : { value: home.livingArea, units: home.livingAreaUnits }, cover: home.cover,
  };
}

export function HomesGrid({ homes }: { readonly homes: readonly DirectoryHome[] }) {
  return (
    <ul className="-mx-4 flex snap-x gap-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-8 sm:overflow-visible sm:px-0 xl:grid-cols-3">
      {homes.map((home) => <li key={home.id} className="w-[78vw] max-w-80 shrink-0 snap-start scroll-ms-4 sm:w-auto sm:max-w-none"><HomeCard home={cardOf(home)} sizes="(min-width: 1280px) 300px, (min-width: 640px) 45vw, 92vw" /></li>)}
    </ul>
  );
}
