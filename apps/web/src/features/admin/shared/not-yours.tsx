import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { LockKeyhole } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';

/** Instead of a page that is for other roles. */
export async function NotYours() {
  const t = await getTranslations('admin.notYours');
  return (
    <div className="flex min-h-[60dvh] flex-col items-center justify-center">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState icon={<LockKeyhole aria-hidden />} title={t('title')} action={<UiLink href={paths.start} className={buttonClass('primary')}>{t('action')}</UiLink>}>
        {t('help')}
      </EmptyState>
    </div>
  );
}
