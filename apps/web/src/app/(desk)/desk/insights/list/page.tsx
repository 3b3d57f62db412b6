import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { OrganisationFacts } from '@/features/analytics/organisation-facts';
import { factsInput, listFilters } from '@/features/analytics/period';
import { currentScope, signedInReader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analytics');
  return { title: t('organisationTitle') };
}

/** Only where the feature is rolled out; whose figures they are, the policy decides. */
export default async function InsightsListPage({ searchParams }: { readonly searchParams: PageSearch }) {
  await signedInReader(paths.insights);
  const [scope, mine] = await Promise.all([currentScope(), (await serverCaller()).configuration.mine({})]);
  if ((scope?.kind !== 'agency' && scope?.kind !== 'company') || !mine.flags.insights) notFound();
  const input = { organisationId: scope.id, ...factsInput(await readFilters(listFilters, searchParams)) };
  return (
    <GuardedPage path={paths.insights} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.analytics.listOrganisation.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <OrganisationFacts organisationId={scope.id} />
    </GuardedPage>
  );
}
