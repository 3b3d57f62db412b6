import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('standingIn.closed');
  return { title: t('title'), robots: { index: false } };
}

/** What is another's own is not shown to whoever stands in for them. */
export default async function Page() {
  const t = await getTranslations('standingIn.closed');
  return (
    <PageBody title={t('title')} lead={t('help')} width="text">
      <UiLink href={paths.start} className={buttonClass('secondary')}>{t('action')}</UiLink>
    </PageBody>
  );
}
