import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** Brings a withdrawn listing back under the same contract. */
export const relistListing = defineMarketCommand({
  name: 'listing.relist', summary: 'Bring a withdrawn listing back on the market.', input: listingCommandInput,
});
