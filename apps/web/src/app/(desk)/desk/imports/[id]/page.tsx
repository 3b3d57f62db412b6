import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { ImportRun } from '@/features/admin/imports/import-run';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { currentScope } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.imports');
  return { title: t('title') };
}

export default async function DeskImportRunPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const [{ id }, scope] = await Promise.all([params, currentScope()]);
  return (
    <GuardedPage path={paths.deskImportRun(id)} ask={(client, trpc) => client.fetchQuery(trpc.feed.getRun.queryOptions({ id }))}>
      <ImportRun id={id} area="desk" agencies={scope?.kind === 'agency' ? [{ id: scope.id, name: scope.name ?? '' }] : []} />
    </GuardedPage>
  );
}
