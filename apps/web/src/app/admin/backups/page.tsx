import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { Backups } from '@/features/operate/backups/backups';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.backups');
  return { title: t('title') };
}

export default function BackupsPage() {
  return (
    <GuardedPage path={paths.backups} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.backup.list.infiniteQueryOptions({}, { getNextPageParam: nextCursor }))}>
      <Backups />
    </GuardedPage>
  );
}
