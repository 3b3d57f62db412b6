import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { OrganisationBoard } from '@/features/analytics/organisation-board';
import { periodFilters, periodOf } from '@/features/analytics/period';
import { currentScope, signedInReader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analytics');
  return { title: t('organisationTitle') };
}

/** Only where the feature is rolled out; whose figures they are, the policy decides. */
export default async function InsightsPage({ searchParams }: { readonly searchParams: PageSearch }) {
  await signedInReader(paths.insights);
  const [scope, mine] = await Promise.all([currentScope(), (await serverCaller()).configuration.mine({})]);
  if ((scope?.kind !== 'agency' && scope?.kind !== 'company') || !mine.flags.insights) notFound();
  const input = { organisationId: scope.id, ...periodOf(await readFilters(periodFilters, searchParams)) };
  return (
    <GuardedPage path={paths.insights} ask={(client, trpc) => client.fetchQuery(trpc.analytics.getOrganisation.queryOptions(input))}>
      <OrganisationBoard organisationId={scope.id} />
    </GuardedPage>
  );
}
