import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { PlatformBoard } from '@/features/analytics/platform-board';
import { periodFilters, periodOf } from '@/features/analytics/period';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analytics');
  return { title: t('platformTitle') };
}

export default async function FiguresPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = periodOf(await readFilters(periodFilters, searchParams));
  return (
    <GuardedPage path={paths.analytics} ask={(client, trpc) => client.fetchQuery(trpc.analytics.getPlatform.queryOptions(input))}>
      <PlatformBoard />
    </GuardedPage>
  );
}
