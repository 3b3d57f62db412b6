import { paths } from '@/components/paths';
import { ListingsTable } from '@/features/desk/listings-table';
import { currentScope, signedInReader } from '@/server/reader';

export default async function DeskListingsPage() {
  const { me } = await signedInReader(paths.deskListings);
  const scope = await currentScope();
  return <ListingsTable userId={me.id} organisationId={scope?.kind === 'agency' ? scope.id : null} />;
}
