import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindScreen } from '@/features/find/find-screen';
import { overviewInput, pageInput, readFind } from '@/features/find/state';
import { HydrateQueries } from '@/server/hydrate-queries';
import { getQueryClient, serverTrpc } from '@/server/rsc';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

async function stateOf(searchParams: Props['searchParams']) {
  const given = await searchParams;
  return readFind({ get: (name) => [given[name] ?? []].flat()[0] ?? null });
}

/** What somebody looks for is their own business: no engine keeps the page. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ q }, t] = await Promise.all([stateOf(searchParams), getTranslations('find')]);
  return { title: q === '' ? t('title') : t('titleFor', { query: q }), robots: { index: false, follow: false } };
}

export default async function FindPage({ searchParams }: Props) {
  const state = await stateOf(searchParams);
  const trpc = await serverTrpc();
  const queries = getQueryClient();
  // When the search is away the page is drawn all the same; its list asks again and says what is wrong.
  if (state.q !== '') await Promise.all([
    queries.prefetchQuery(trpc.search.find.queryOptions(overviewInput(state))), ...(state.kind === null ? [] : [queries.prefetchQuery(trpc.search.find.queryOptions(pageInput(state, state.kind)))]),
  ]);
  return (
    <HydrateQueries>
      <FindScreen />
    </HydrateQueries>
  );
}
