import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { MyAgent } from '@/features/directory/my-agent';
import { MyLicences } from '@/features/directory/my-licences';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('directory.mine');
  return { title: t('title') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.myLicences);
  const t = await getTranslations('directory.mine');
  return (
    <PageBody title={t('title')} width="text">
      <div className="flex flex-col gap-6">
        <MyAgent />
        {me.memberships.some(({ role }) => role === 'agent' || role === 'agency_owner') ? <MyLicences /> : null}
      </div>
    </PageBody>
  );
}
