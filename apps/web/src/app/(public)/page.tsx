import { isDomainError } from '@lintel/kernel';
import type { Metadata } from 'next';
import { paths } from '@/components/paths';
import { Front, type Town } from '@/features/search/front';
import { usualStatuses } from '@/features/search/state';
import { serverCaller } from '@/server/rsc';

/** Towns shown with their homes, and how many of each. */
const towns = 3;
const homes = 6;

export const metadata: Metadata = { alternates: { canonical: paths.front } };

export default async function FrontPage() {
  return <Front towns={await readTowns()} />;
}

/** undefined when the search is away: the page says so and is otherwise whole. */
async function readTowns(): Promise<readonly Town[] | undefined> {
  const { search } = await serverCaller();
  try {
    const { places } = await search.places({});
    return await Promise.all(places.slice(0, towns).map(async ({ city, listings }) => {
      const { hits } = await search.listings({ cities: [city], statuses: usualStatuses, sort: 'newest', limit: homes, interpret: false });
      return { city, listings, homes: hits };
    }));
  } catch (error) {
    if (isDomainError(error) && error.code === 'unavailable') return undefined;
    throw error;
  }
}
