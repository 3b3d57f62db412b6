import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { getTranslations } from 'next-intl/server';

export default async function Loading() {
  const t = await getTranslations('shell');
  return <ListSkeleton label={t('skeleton')} />;
}
