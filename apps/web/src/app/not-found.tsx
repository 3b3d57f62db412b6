import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageAbsent } from '@/components/errors/page-absent';
import { PublicFrame } from '@/server/public-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.notFound');
  return { title: t('title'), robots: { index: false } };
}

/** For addresses that lead nowhere; within a frame of its own, each group of pages draws what is absent itself. */
export default function NotFound() {
  return <PublicFrame features={[]}><PageAbsent /></PublicFrame>;
}
