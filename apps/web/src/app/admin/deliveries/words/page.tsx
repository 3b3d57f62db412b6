import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { WordsList } from '@/features/operate/message-words/words-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.messageWords');
  return { title: t('title') };
}

export default function MessageWordsPage() {
  return (
    <GuardedPage path={paths.messageWords} ask={(client, trpc) => client.fetchQuery(trpc.notification.listTemplates.queryOptions({}))}>
      <WordsList />
    </GuardedPage>
  );
}
