import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { eventFilters, eventsInput } from '@/features/admin/events/event-filters';
import { Events } from '@/features/admin/events/events';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.events');
  return { title: t('title') };
}

export default async function EventsPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const input = eventsInput(await readFilters(eventFilters, searchParams));
  return (
    <GuardedPage path={paths.events} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.admin.listEvents.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <Events />
    </GuardedPage>
  );
}
