import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { BuildingPage } from '@/features/building/building-page';
import { sections } from '@/features/building/sections';
import { signedInReader } from '@/server/reader';

export default async function BuildingSectionPage({ params }: { readonly params: Promise<{ id: string; section: string }> }) {
  const { id, section } = await params;
  await signedInReader(paths.building(id, section));
  const known = sections.find((one) => one === section && one !== 'plan');
  if (known === undefined) notFound();
  return <BuildingPage key={known} id={id} section={known} />;
}
