import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { SingleSignOn } from '@/features/single-sign-on/single-sign-on';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation.nav');
  return { title: t('singleSignOn') };
}

/** How the organisation's people sign in by its own provider; for its owners. */
export default async function Page() {
  await signedInReader(paths.singleSignOn);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.start);
  return (
    <PageBody title={scope.name ?? ''} width="page">
      <SingleSignOn organisationId={scope.id} />
    </PageBody>
  );
}
