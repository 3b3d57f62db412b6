import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { SavedSearches } from '@/features/home/saved-searches';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home.searches');
  return { title: t('title') };
}

export default async function Page() {
  await signedInReader(paths.savedSearches);
  const t = await getTranslations('home.searches');
  return (
    <PageBody title={t('title')} width="text">
      <SavedSearches />
    </PageBody>
  );
}
