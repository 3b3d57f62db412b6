import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { type PageSearch, readFilters } from '@/features/admin/shared/search-params';
import { auditQuestion } from '@/features/audit/audit-question';
import { AuditTrail } from '@/features/audit/audit-trail';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

export default async function AuditPage({ searchParams }: { readonly searchParams: PageSearch }) {
  const { kind, organisationId = null } = await readFilters(['kind', 'organisationId'], searchParams);
  return (
    <GuardedPage path={paths.audit} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.audit.list.infiniteQueryOptions(auditQuestion(organisationId, kind), { getNextPageParam: nextCursor }))}>
      <AuditTrail organisationId={organisationId} />
    </GuardedPage>
  );
}
