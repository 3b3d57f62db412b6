import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { Performance } from '@/features/directory/performance';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('directory.performance');
  return { title: t('title') };
}

export default async function Page() {
  await signedInReader(paths.performance);
  return <Performance />;
}
