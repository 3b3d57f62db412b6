import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { checkNames } from '@/features/operate/quality/checks';
import { Findings } from '@/features/operate/quality/findings';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.quality');
  return { title: t('title') };
}

export default async function FindingsPage({ params }: { readonly params: Promise<{ readonly check: string }> }) {
  const asked = (await params).check;
  const check = checkNames.find((name) => name === asked);
  if (check === undefined) notFound();
  return (
    <GuardedPage path={paths.qualityCheck(check)} ask={(client, trpc) => client.fetchInfiniteQuery(trpc.quality.listFindings.infiniteQueryOptions({ check }, { getNextPageParam: nextCursor }))}>
      <Findings check={check} />
    </GuardedPage>
  );
}
