import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** Ends the listing contract for good. */
export const cancelListing = defineMarketCommand({
  name: 'listing.cancel', summary: 'Cancel the listing contract for good.', input: listingCommandInput, isPossibleAfterEnd: true,
});
