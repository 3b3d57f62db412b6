import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { Organisation } from '@/features/operate/organisations/organisation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.organisations');
  return { title: t('title') };
}

export default async function OrganisationPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return (
    <GuardedPage path={paths.adminOrganisation(id)} ask={(client, trpc) => client.fetchQuery(trpc.admin.getOrganisation.queryOptions({ id }))}>
      <Organisation id={id} />
    </GuardedPage>
  );
}
