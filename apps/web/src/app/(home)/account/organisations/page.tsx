import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { MyInvitations } from '@/features/account/my-invitations';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('organisations') };
}

export default async function Page() {
  await signedInReader(paths.organisations);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('organisations')} width="text">
      <MyInvitations />
    </PageBody>
  );
}
