import { paths } from '@/components/paths';
import { BuildingPage } from '@/features/building/building-page';
import { signedInReader } from '@/server/reader';

export default async function BuildingPlanPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.building(id));
  return <BuildingPage id={id} section="plan" />;
}
