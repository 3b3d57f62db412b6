import { paths } from '@/components/paths';
import { DeskOverview } from '@/features/desk/desk-overview';
import { currentScope, signedInReader } from '@/server/reader';

export default async function DeskPage() {
  const { me } = await signedInReader(paths.desk);
  const scope = await currentScope();
  const organisationId = scope?.kind === 'agency' ? scope.id : null;
  const isOwner = me.memberships.some(({ role, scopeId }) => role === 'agency_owner' && scopeId === organisationId);
  return <DeskOverview name={me.name} organisationId={organisationId} {...(isOwner ? {} : { listAgentId: me.id })} />;
}
