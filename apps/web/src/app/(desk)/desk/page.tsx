import { paths } from '@/components/paths';
import { DeskOverview } from '@/features/desk/desk-overview';
import { currentScope, signedInReader } from '@/server/reader';

export default async function DeskPage() {
  const { me } = await signedInReader(paths.desk);
  const scope = await currentScope();
  return <DeskOverview name={me.name} userId={me.id} organisationId={scope?.kind === 'agency' ? scope.id : null} />;
}
