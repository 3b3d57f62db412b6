import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { workflowFilters, workflowsInput } from '@/features/admin/workflows/workflow-filters';
import { Workflows } from '@/features/admin/workflows/workflows';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { getLintel } from '@/server/lintel';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.workflows');
  return { title: t('title') };
}

export default async function WorkflowsPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = getLintel().env;
  const temporalUi = ui === undefined ? undefined : `${ui.replace(/\/$/, '')}/namespaces/${encodeURIComponent(namespace)}`;
  const input = workflowsInput(await readFilters(workflowFilters, searchParams));
  return (
    <GuardedPage path={paths.workflows} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.admin.listWorkflows.infiniteQueryOptions(input, { getNextPageParam: nextCursor }))}>
      <Workflows temporalUi={temporalUi} />
    </GuardedPage>
  );
}
