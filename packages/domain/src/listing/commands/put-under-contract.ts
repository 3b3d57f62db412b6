import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** An offer was accepted while others may still be made. */
export const putUnderContract = defineMarketCommand({
  name: 'listing.underContract',
  summary: 'Mark a listing as under contract while back-up offers are welcome.',
  input: listingCommandInput,
  move: (tx) => ({ patch: { purchase_contract_date: tx.now } }),
});
