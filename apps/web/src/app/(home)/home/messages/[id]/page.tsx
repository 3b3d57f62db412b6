import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { Messages } from '@/features/community/messages';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('community.messages'))('title') };
}

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.channel(id));
  return <Messages openId={id} />;
}
