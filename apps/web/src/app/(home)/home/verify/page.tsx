import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { VerifyHome } from '@/features/living/verify-home';
import { signedInReader } from '@/server/reader';

export default async function VerifyPage() {
  await signedInReader(paths.verify);
  const t = await getTranslations('building.verify');
  return <PageBody title={t('title')} lead={t('lead')} width="text"><VerifyHome /></PageBody>;
}
