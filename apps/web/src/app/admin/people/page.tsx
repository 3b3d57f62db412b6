import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { peopleFilters, peopleInput } from '@/features/admin/people/people-filters';
import { People } from '@/features/admin/people/people';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.people');
  return { title: t('title') };
}

export default async function PeoplePage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = peopleInput(await readFilters(peopleFilters, searchParams));
  return (
    <GuardedPage path={paths.people} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.user.list.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <People />
    </GuardedPage>
  );
}
