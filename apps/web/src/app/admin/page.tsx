import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { ModeratorOverview } from '@/features/admin/overview/moderator-overview';
import { Overview } from '@/features/admin/overview/overview';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { queueInput } from '@/features/review/queue';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.overview');
  return { title: t('title') };
}

/** Moderators have their queue alone; the figures of the platform are for those who run it. */
export default async function AdminPage() {
  const { me } = await signedInReader(paths.admin);
  const roles = me.memberships.filter(({ scope }) => scope === 'platform').map(({ role }) => role);
  const onlyModerates = roles.includes('moderator') && roles.every((role) => role === 'moderator');
  if (onlyModerates)
    return (
      <GuardedPage path={paths.admin} ask={(client, trpc) => client.fetchQuery(trpc.listing.list.queryOptions(queueInput))}>
        <ModeratorOverview />
      </GuardedPage>
    );
  return (
    <GuardedPage path={paths.admin} ask={(client, trpc) => Promise.all([client.fetchQuery(trpc.admin.getOverview.queryOptions({})), client.fetchQuery(trpc.admin.listServices.queryOptions({}))])}>
      <Overview />
    </GuardedPage>
  );
}
