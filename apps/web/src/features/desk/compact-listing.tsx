'use client';

import { useFormats } from '@/components/words/use-formats';
import { ListingBadge } from './listing-badge';
import type { ListingRow } from './listing-columns';

/** A row of the list on a phone. */
export function CompactListing({ row }: { readonly row: ListingRow }) {
  const formats = useFormats();
  const price = row.closePrice ?? row.listPrice;
  return (
    <span className="flex min-w-0 flex-1 flex-col gap-1">
      <span className="flex items-baseline justify-between gap-3">
        <span className="truncate font-medium">{row.title === '' ? row.listingKey : row.title}</span>
        <span className="tabular shrink-0">{price === null ? '' : formats.money(price, row.currency, 'compact')}</span>
      </span>
      <span className="flex items-center justify-between gap-3">
        <span className="truncate text-sm text-ink-muted">{row.unparsedAddress}</span>
        <ListingBadge listing={row} />
      </span>
    </span>
  );
}
