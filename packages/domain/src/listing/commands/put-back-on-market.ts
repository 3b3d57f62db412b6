import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';

/** The contract of sale fell through. If the listing contract has ended meanwhile, it expires at once by its deadline. */
export const putBackOnMarket = defineMarketCommand({
  name: 'listing.backOnMarket',
  summary: 'Put a listing back on the market after a contract of sale fell through.',
  input: listingCommandInput,
  isPossibleAfterEnd: true,
  move: () => ({ patch: { purchase_contract_date: null } }),
});
