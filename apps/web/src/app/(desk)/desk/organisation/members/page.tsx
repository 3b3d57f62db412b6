import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { Members } from '@/features/organisation/members';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation.nav');
  return { title: t('members') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.members);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.start);
  return (
    <PageBody title={scope.name ?? ''} width="page">
      <Members organisationId={scope.id} userId={me.id} />
    </PageBody>
  );
}
