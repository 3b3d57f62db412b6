import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { organisationFilters, organisationsInput } from '@/features/operate/organisations/filters';
import { Organisations } from '@/features/operate/organisations/organisations';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.organisations');
  return { title: t('title') };
}

export default async function OrganisationsPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = organisationsInput(await readFilters(organisationFilters, searchParams));
  return (
    <GuardedPage path={paths.adminOrganisations} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.organisation.list.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <Organisations />
    </GuardedPage>
  );
}
