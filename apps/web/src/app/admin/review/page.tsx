import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { queueInput } from '@/features/review/queue';
import { ReviewInbox } from '@/features/review/review-inbox';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { NotYours } from '@/features/admin/shared/not-yours';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.review');
  return { title: t('title') };
}

/** An agency may list what it handed in itself, so the list's answer does not say who decides here. */
export default async function ReviewPage() {
  const { me } = await signedInReader(paths.review);
  if (!me.memberships.some(({ scope }) => scope === 'platform')) return <NotYours />;
  return (
    <GuardedPage path={paths.review} ask={(client, trpc) => client.fetchQuery(trpc.listing.list.queryOptions(queueInput))}>
      <ReviewInbox />
    </GuardedPage>
  );
}
