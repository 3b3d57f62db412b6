import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** Takes the listing off the market at the seller's wish; it may come back while the contract lasts. */
export const withdrawListing = defineMarketCommand({
  name: 'listing.withdraw', summary: 'Withdraw a listing from the market.', input: listingCommandInput,
});
