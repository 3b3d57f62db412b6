import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { AdminImports } from '@/features/admin/imports/admin-imports';
import { runsInput } from '@/features/admin/imports/runs-input';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.imports');
  return { title: t('title') };
}

export default function ImportsPage() {
  return (
    <GuardedPage
      path={paths.imports}
      ask={(client, trpc) => Promise.all([
        // Whose imports may be ordered is the operators' to ask; runs alone are shown to more people.
        client.fetchQuery(trpc.organisation.list.queryOptions({ kind: 'agency', limit: 100 })),
        client.fetchQuery(trpc.feed.listSources.queryOptions({})),
        client.fetchInfiniteQuery(trpc.feed.listRuns.infiniteQueryOptions(runsInput, { getNextPageParam: nextCursor })),
      ])}
    >
      <AdminImports />
    </GuardedPage>
  );
}
