import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** Takes the listing off the market for a while; the contract goes on. */
export const holdListing = defineMarketCommand({
  name: 'listing.hold', summary: 'Take a listing off the market for a while.', input: listingCommandInput,
});
