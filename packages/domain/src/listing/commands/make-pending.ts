import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** An offer was accepted and no other is looked for. */
export const makePending = defineMarketCommand({
  name: 'listing.pend',
  summary: 'Mark a listing as pending: under contract, no further offers.',
  input: listingCommandInput,
  isPossibleAfterEnd: true,
  move: (tx, listing) => ({ patch: { purchase_contract_date: listing.purchase_contract_date ?? tx.now } }),
});
