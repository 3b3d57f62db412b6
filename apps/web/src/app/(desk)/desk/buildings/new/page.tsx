import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { NewBuilding } from '@/features/building/new-building';
import { currentScope, signedInReader } from '@/server/reader';

const setsUp: readonly string[] = ['company_owner', 'building_manager'];

export default async function NewBuildingPage() {
  const { me, zone } = await signedInReader(paths.newBuilding);
  const scope = await currentScope();
  const mine = me.memberships.filter(({ role }) => setsUp.includes(role));
  const organisationId = (mine.find((one) => one.organisationId === scope?.organisationId) ?? mine[0])?.organisationId ?? null;
  if (organisationId === null) notFound();
  return <NewBuilding organisationId={organisationId} zone={zone} />;
}
