import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetForm } from '@/features/auth/reset-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.reset');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function Page() {
  const t = await getTranslations('auth.reset');
  return (
    <>
      <h1 className="headline mb-6 text-3xl">{t('title')}</h1>
      <ResetForm />
    </>
  );
}
