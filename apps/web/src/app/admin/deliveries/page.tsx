import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { Deliveries } from '@/features/operate/deliveries/deliveries';
import { deliveriesInput, deliveryFilters } from '@/features/operate/deliveries/delivery-filters';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.deliveries');
  return { title: t('title') };
}

export default async function DeliveriesPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = deliveriesInput(await readFilters(deliveryFilters, searchParams));
  return (
    <GuardedPage path={paths.deliveries} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.admin.listDeliveries.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <Deliveries />
    </GuardedPage>
  );
}
