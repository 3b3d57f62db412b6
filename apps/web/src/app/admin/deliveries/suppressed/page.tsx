import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { Suppressed } from '@/features/operate/deliveries/suppressed';
import { suppressedFilters, suppressedInput } from '@/features/operate/deliveries/suppressed-filters';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.suppressed');
  return { title: t('title') };
}

export default async function SuppressedPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = suppressedInput(await readFilters(suppressedFilters, searchParams));
  return (
    <GuardedPage path={paths.suppressed} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.notification.listSuppressed.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <Suppressed />
    </GuardedPage>
  );
}
