import { buttonClass } from '@lintel/ui/button-class';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('standingIn.ended');
  return { title: t('title'), robots: { index: false } };
}

/** Where a page leads that was looked at as somebody else, once that is over. */
export default async function Page() {
  const t = await getTranslations('standingIn.ended');
  return (
    <PageBody title={t('title')} lead={t('help')} width="text">
      <a href={paths.start} className={buttonClass('primary')}>{t('action')}</a>
    </PageBody>
  );
}
