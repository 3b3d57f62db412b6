import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { PublicFrame } from '@/server/public-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.notFound');
  return { title: t('title'), robots: { index: false } };
}

export default async function NotFound() {
  const t = await getTranslations('errors.notFound');
  return (
    <PublicFrame features={[]}>
      <div className="flex min-h-[60dvh] flex-col items-center justify-center">
        <h1 className="sr-only">{t('title')}</h1>
        <EmptyState icon={<SearchX aria-hidden />} title={t('title')} action={<UiLink href={paths.search()} className={buttonClass('primary', 'lg')}>{t('action')}</UiLink>}>
          {t('help')}
        </EmptyState>
      </div>
    </PublicFrame>
  );
}
