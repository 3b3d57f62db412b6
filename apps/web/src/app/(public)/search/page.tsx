import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { inputOf } from '@/features/search/input';
import { SearchScreen } from '@/features/search/search-screen';
import { readState, writeState } from '@/features/search/state';
import { HydrateQueries } from '@/server/hydrate-queries';
import { getLintel } from '@/server/lintel';
import { getQueryClient, serverTrpc } from '@/server/rsc';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

async function stateOf(searchParams: Props['searchParams']) {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) for (const each of [value ?? []].flat()) given.append(name, each);
  return readState(given);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [state, t] = await Promise.all([stateOf(searchParams), getTranslations('search')]);
  const place = state.q === '' ? state.cities.join(', ') : state.q;
  // One page for each town is worth keeping; every other mixture of filters is the same homes again.
  const isKept = writeState({ ...state, cities: [] }) === '' && state.cities.length <= 1;
  return {
    title: place === '' ? t('title') : t('titleIn', { place }),
    description: t('description'),
    alternates: { canonical: paths.search(writeState({ ...state, bounds: null, ring: null, sort: null, pages: 1 })) },
    ...(isKept ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const state = await stateOf(searchParams);
  const trpc = await serverTrpc();
  // When the search is away the page is drawn all the same; its list asks again and says what is wrong.
  await getQueryClient().prefetchInfiniteQuery({ ...trpc.search.listings.infiniteQueryOptions(inputOf(state), { getNextPageParam: (page) => page.nextCursor ?? undefined }), pages: state.pages });
  return (
    <HydrateQueries>
      <SearchScreen mapStyleUrl={getLintel().env.MAP_STYLE_URL} />
    </HydrateQueries>
  );
}
