import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { PostPage } from '@/features/community/post-page';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('community'))('title') };
}

export default async function Page({ params }: { readonly params: Promise<{ readonly house: string; readonly id: string }> }) {
  const { house, id } = await params;
  await signedInReader(paths.post(house, id));
  return <PostPage houseId={house} id={id} />;
}
