import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { Person } from '@/features/operate/person/person';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.person');
  return { title: t('people') };
}

export default async function PersonPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return (
    <GuardedPage path={paths.person(id)} ask={(client, trpc) => client.fetchQuery(trpc.admin.getPerson.queryOptions({ id }))}>
      <Person id={id} />
    </GuardedPage>
  );
}
