import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { Consents } from '@/features/account/privacy/consents';
import { DataCopies } from '@/features/account/privacy/data-copies';
import { Deletion } from '@/features/account/privacy/deletion';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('privacy') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.privacy);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('privacy')} width="text">
      <div className="flex flex-col gap-6">
        <Consents />
        <DataCopies />
        <Deletion userId={me.id} />
      </div>
    </PageBody>
  );
}
