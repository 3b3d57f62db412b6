import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { Feed } from '@/features/community/feed';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('community'))('title') };
}

export default async function Page({ params }: { readonly params: Promise<{ readonly house: string }> }) {
  const { house } = await params;
  await signedInReader(paths.community(house));
  return <Feed id={house} />;
}
