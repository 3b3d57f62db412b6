import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { oneOf } from '@/features/admin/shared/address-filters';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { workFilters, workKinds } from '@/features/operate/work/kinds';
import { WorkList } from '@/features/operate/work/work';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.work');
  return { title: t('title') };
}

export default async function WorkPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const kind = oneOf(workKinds, (await readFilters(workFilters, searchParams)).kind);
  return (
    <GuardedPage path={paths.work} ask={(client, trpc) => client.fetchQuery(trpc.admin.listWork.queryOptions(kind === undefined ? {} : { kind }))}>
      <WorkList />
    </GuardedPage>
  );
}
