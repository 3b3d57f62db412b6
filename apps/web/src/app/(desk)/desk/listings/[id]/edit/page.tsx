import { paths } from '@/components/paths';
import { ListingEditor } from '@/features/desk/listing-editor';
import { HydrateQueries } from '@/server/hydrate-queries';
import { signedInReader } from '@/server/reader';
import { getQueryClient, serverTrpc } from '@/server/rsc';

export default async function EditListingPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.deskEditListing(id));
  const trpc = await serverTrpc();
  await getQueryClient().prefetchQuery(trpc.listing.get.queryOptions({ id }));
  return <HydrateQueries><ListingEditor id={id} /></HydrateQueries>;
}
