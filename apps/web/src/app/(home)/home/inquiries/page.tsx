import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { MyInquiries } from '@/features/home/my-inquiries';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home.inquiries');
  return { title: t('title') };
}

export default async function Page() {
  await signedInReader(paths.myInquiries);
  const t = await getTranslations('home.inquiries');
  return (
    <PageBody title={t('title')} width="text">
      <MyInquiries />
    </PageBody>
  );
}
