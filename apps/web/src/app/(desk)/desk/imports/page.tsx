import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { Imports } from '@/features/admin/imports/imports';
import { runsInput } from '@/features/admin/imports/runs-input';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { currentScope, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.imports');
  return { title: t('title') };
}

/** An agency's own files and sources; whose imports one may see, the policy decides. */
export default async function DeskImportsPage() {
  await signedInReader(paths.deskImports);
  const scope = await currentScope();
  if (scope?.kind !== 'agency') notFound();
  return (
    <GuardedPage
      path={paths.deskImports}
      ask={(client, trpc) => Promise.all([
        client.fetchQuery(trpc.feed.listSources.queryOptions({})),
        client.fetchInfiniteQuery(trpc.feed.listRuns.infiniteQueryOptions(runsInput, { getNextPageParam: nextCursor })),
      ])}
    >
      <Imports area="desk" agencies={[{ id: scope.id, name: scope.name ?? '' }]} />
    </GuardedPage>
  );
}
