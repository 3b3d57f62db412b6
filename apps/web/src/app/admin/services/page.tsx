import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { Services } from '@/features/admin/services/services';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.services');
  return { title: t('title') };
}

export default function ServicesPage() {
  return (
    <GuardedPage path={paths.services} ask={(client, trpc) => client.fetchQuery(trpc.admin.listServices.queryOptions({}))}>
      <Services />
    </GuardedPage>
  );
}
