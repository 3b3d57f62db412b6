import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';
import { landingOf } from '@/components/shell/scopes';
import { DeskOverview } from '@/features/desk/desk-overview';
import { currentScope, hrefHere, signedInReader } from '@/server/reader';

export default async function DeskPage() {
  const { me } = await signedInReader(paths.desk);
  const scope = await currentScope();
  if (scope?.kind === 'company') redirect(await hrefHere(paths.buildings));
  if (scope !== null && scope.kind !== 'agency' && landingOf(scope.kind) === paths.desk) redirect(await hrefHere(paths.organisation));
  const organisationId = scope?.kind === 'agency' ? scope.id : null;
  const isOwner = me.memberships.some(({ role, scopeId }) => role === 'agency_owner' && scopeId === organisationId);
  return <DeskOverview name={me.name} organisationId={organisationId} {...(isOwner ? {} : { listAgentId: me.id })} />;
}
