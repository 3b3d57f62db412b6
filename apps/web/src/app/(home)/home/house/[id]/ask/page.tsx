import { paths } from '@/components/paths';
import { AskPage } from '@/features/assistant/ask-page';
import { signedInReader } from '@/server/reader';

export default async function AskHousePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.askHouse(id));
  return <AskPage buildingId={id} />;
}
