import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { auditQuestion } from '@/features/audit/audit-question';
import { AuditTrail } from '@/features/audit/audit-trail';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

/** The trail of the organisation one works in; for its owners. */
export default async function DeskAuditPage({ searchParams }: { readonly searchParams: PageSearch }) {
  await signedInReader(paths.deskAudit);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.desk);
  const { kind } = await readFilters(['kind'], searchParams);
  return (
    <GuardedPage path={paths.deskAudit} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.audit.list.infiniteQueryOptions(auditQuestion(scope.id, kind), { getNextPageParam: nextCursor }))}>
      <AuditTrail organisationId={scope.id} />
    </GuardedPage>
  );
}
