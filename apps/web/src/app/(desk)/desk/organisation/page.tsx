import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { OrganisationProfile } from '@/features/organisation/organisation-profile';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation.nav');
  return { title: t('profile') };
}

export default async function Page() {
  await signedInReader(paths.organisation);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.start);
  return (
    <PageBody title={scope.name ?? ''} width="page">
      <OrganisationProfile organisationId={scope.id} />
    </PageBody>
  );
}
