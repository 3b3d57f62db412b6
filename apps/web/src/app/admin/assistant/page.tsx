import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { AssistantOverview } from '@/features/assistant/overview';
import { GuardedPage } from '@/features/admin/shared/guarded-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('assistant.admin');
  return { title: t('title') };
}

export default function AssistantPage() {
  return (
    <GuardedPage path={paths.assistant} ask={(client, trpc) => client.fetchQuery(trpc.assistant.getOverview.queryOptions({}))}>
      <AssistantOverview />
    </GuardedPage>
  );
}
