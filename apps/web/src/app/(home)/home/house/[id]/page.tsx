import { paths } from '@/components/paths';
import { House } from '@/features/living/house';
import { signedInReader } from '@/server/reader';

export default async function HousePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.house(id));
  return <House id={id} />;
}
