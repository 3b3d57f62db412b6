import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { queueInput } from '@/features/review/queue';
import { ReviewInbox } from '@/features/review/review-inbox';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.review');
  return { title: t('title') };
}

export default function ReviewPage() {
  return (
    <GuardedPage path={paths.review} ask={(client, trpc) => client.fetchQuery(trpc.listing.list.queryOptions(queueInput))}>
      <ReviewInbox />
    </GuardedPage>
  );
}
