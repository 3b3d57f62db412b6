import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { Quality } from '@/features/operate/quality/quality';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.quality');
  return { title: t('title') };
}

export default function QualityPage() {
  return (
    <GuardedPage path={paths.quality} ask={(client, trpc) => client.fetchQuery(trpc.quality.getReport.queryOptions({}))}>
      <Quality />
    </GuardedPage>
  );
}
