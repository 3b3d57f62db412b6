import { paths } from '@/components/paths';
import { NewListing } from '@/features/desk/new-listing';
import { currentScope, signedInReader } from '@/server/reader';

export default async function NewListingPage() {
  await signedInReader(paths.deskNewListing);
  const scope = await currentScope();
  return <NewListing organisationId={scope?.kind === 'agency' ? scope.id : null} />;
}
