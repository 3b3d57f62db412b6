import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { ImportRun } from '@/features/admin/imports/import-run';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.imports');
  return { title: t('title') };
}

export default async function ImportRunPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return (
    <GuardedPage path={paths.importRun(id)} ask={(client, trpc) => client.fetchQuery(trpc.feed.getRun.queryOptions({ id }))}>
      <ImportRun id={id} area="admin" agencies={[]} />
    </GuardedPage>
  );
}
