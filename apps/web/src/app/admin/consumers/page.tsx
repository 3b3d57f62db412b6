import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { Consumers } from '@/features/admin/consumers/consumers';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.consumers');
  return { title: t('title') };
}

export default function ConsumersPage() {
  return (
    <GuardedPage path={paths.consumers} ask={(client, trpc) => Promise.all([client.fetchQuery(trpc.admin.getRelay.queryOptions({})), client.fetchQuery(trpc.admin.listParked.queryOptions({}))])}>
      <Consumers />
    </GuardedPage>
  );
}
