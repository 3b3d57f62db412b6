import { paths } from '@/components/paths';
import { ListingRecord } from '@/features/desk/listing-record';
import { HydrateQueries } from '@/server/hydrate-queries';
import { signedInReader } from '@/server/reader';
import { getQueryClient, serverTrpc } from '@/server/rsc';

export default async function DeskListingPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.deskListing(id));
  const trpc = await serverTrpc();
  await getQueryClient().prefetchQuery(trpc.listing.get.queryOptions({ id }));
  return <HydrateQueries><ListingRecord id={id} /></HydrateQueries>;
}
