import { paths } from '@/components/paths';
import { Buildings } from '@/features/building/buildings';
import { currentScope, signedInReader } from '@/server/reader';

export default async function BuildingsPage() {
  await signedInReader(paths.buildings);
  const scope = await currentScope();
  return <Buildings organisationId={scope?.organisationId ?? null} />;
}
