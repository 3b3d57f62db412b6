import { language as languages } from '@lintel/domain/notification/contract';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { WordsPage } from '@/features/operate/message-words/words-page';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.messageWords');
  return { title: t('title') };
}

export default async function MessageWordsOfPage({ params }: { readonly params: Promise<{ readonly kind: string; readonly language: string }> }) {
  const { kind, language: asked } = await params;
  const language = languages.safeParse(asked);
  if (!language.success) notFound();
  const input = { kind, language: language.data };
  const { me } = await signedInReader(paths.messageWordsOf(kind, asked));
  return (
    <GuardedPage path={paths.messageWordsOf(kind, asked)} ask={(client, trpc) => client.fetchQuery(trpc.notification.getTemplate.queryOptions(input))}>
      <WordsPage {...input} mayEdit={me.memberships.some(({ role }) => role === 'platform_admin')} />
    </GuardedPage>
  );
}
