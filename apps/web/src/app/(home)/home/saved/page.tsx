import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { SavedHomes } from '@/features/home/saved-homes';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home.saved');
  return { title: t('title') };
}

export default async function Page() {
  await signedInReader(paths.saved);
  const t = await getTranslations('home.saved');
  return (
    <PageBody title={t('title')} width="page">
      <SavedHomes />
    </PageBody>
  );
}
