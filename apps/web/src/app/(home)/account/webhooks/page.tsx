import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { organisationsOf } from '@/features/webhooks/organisations';
import { Webhooks } from '@/features/webhooks/webhooks';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('webhooks') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.webhooks);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('webhooks')} width="text">
      <Webhooks organisations={organisationsOf(me)} />
    </PageBody>
  );
}
