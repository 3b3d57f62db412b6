import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { EventDetail } from '@/features/admin/events/event-detail';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.events');
  return { title: t('title') };
}

export default async function EventPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return (
    <GuardedPage path={paths.event(id)} ask={(client, trpc) => client.fetchQuery(trpc.admin.getEvent.queryOptions({ id }))}>
      <EventDetail id={id} />
    </GuardedPage>
  );
}
