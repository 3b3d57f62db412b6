'use client';

import { ErrorState } from '@lintel/ui/error-state';
import { Peek } from '@lintel/ui/peek';
import { SkeletonText } from '@lintel/ui/skeleton';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useQuery } from '@tanstack/react-query';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { ListingBadge } from './listing-badge';
import type { ListingRow } from './listing-columns';
import { ListingFacts } from './listing-facts';
import { useDeadlineWords } from '@/components/use-deadline-words';

/** A listing beside the list of them. */
export function ListingPeek({ row, onClose }: { readonly row: ListingRow; readonly onClose: () => void }) {
  const trpc = useTRPC();
  const refusal = useRefusal();
  const deadlineWords = useDeadlineWords('desk');
  const { id } = row;
  const query = useQuery(trpc.listing.get.queryOptions({ id }));
  useLive([`listing:${id}`], { queries: [trpc.listing.get.queryFilter({ id })] });
  const listing = query.data;
  return (
    <Peek title={row.title === '' ? row.listingKey : row.title} href={paths.deskListing(id)} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <ListingBadge listing={row} />
        {query.isError ? <ErrorState level={3} title={refusal(query.error).text} onRetry={() => { void query.refetch(); }} /> : null}
        {query.isPending ? <SkeletonText lines={8} /> : null}
        {listing === undefined ? null : (
          <>
            <WhatHappensNext level={3} deadlines={(listing.private?.deadlines ?? []).map((d) => ({ ...deadlineWords(d), timeZone: listing.place.zone }))} />
            <ListingFacts listing={listing} columns={2} />
          </>
        )}
      </div>
    </Peek>
  );
}
