import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { FlaggedInbox } from '@/features/directory/flagged-inbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('directory.flagged');
  return { title: t('title') };
}

export default function Page() {
  return <GuardedPage path={paths.reviewReviews} ask={(client, trpc) => client.fetchQuery(trpc.agentReview.listFlagged.queryOptions({ limit: 200 }))}><FlaggedInbox /></GuardedPage>;
}
