import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { SearchX } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { paths } from '../paths';

/** What stands where a page is not there, inside whichever frame one came from. */
export async function PageAbsent() {
  const t = await getTranslations('errors.notFound');
  return (
    <div className="flex min-h-[60dvh] flex-col items-center justify-center">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState icon={<SearchX aria-hidden />} title={t('title')} action={<UiLink href={paths.search()} className={buttonClass('primary', 'lg')}>{t('action')}</UiLink>}>
        {t('help')}
      </EmptyState>
    </div>
  );
}
