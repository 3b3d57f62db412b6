import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { ToldTabs } from '@/features/account/told/told-tabs';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('notifications') };
}

export default async function Page() {
  await signedInReader(paths.notifications);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('notifications')} width="text">
      <ToldTabs />
    </PageBody>
  );
}
