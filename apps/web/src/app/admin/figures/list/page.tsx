import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { factsInput, listFilters } from '@/features/analytics/period';
import { PlatformFacts } from '@/features/analytics/platform-facts';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analytics');
  return { title: t('platformTitle') };
}

export default async function FactsPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = factsInput(await readFilters(listFilters, searchParams));
  return (
    <GuardedPage path={paths.analytics} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.analytics.listPlatform.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <PlatformFacts />
    </GuardedPage>
  );
}
