import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { Delegations } from '@/features/standing-in/delegations';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation.nav');
  return { title: t('standingIn') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.standingIn);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.start);
  return (
    <PageBody title={scope.name ?? ''} width="page">
      <Delegations organisationId={scope.id} userId={me.id} />
    </PageBody>
  );
}
