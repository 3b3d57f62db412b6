import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { instant, listingCommandInput, listingState, localDate, minorUnits } from '../contract';
import { listingPriceChanged, listingPublished, listingStatusChanged } from '../events';
import { isOverdue, moveMarket, stateOf } from '../move';
import { listingPolicy } from '../policy';
import { attributesOf, lockListing } from '../store';

/**
 * Puts an expired listing back on the market under a new contract; days on market start again. One whose contract has ended but which no
 * worker has expired yet is expired first, in the same transaction.
 * Events: listing.status_changed. Errors: invalid_input, invalid_transition, stale_version, forbidden, not_found.
 */
export const renewListing = defineCommand({
  name: 'listing.renew',
  summary: 'Put an expired listing back on the market under a new contract.',
  input: listingCommandInput.extend({ listingContractDate: localDate, expirationAt: instant, listPrice: minorUnits.optional() }),
  output: listingState,
  permission: 'listing.market',
  events: [listingStatusChanged, listingPublished, listingPriceChanged],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const expirationAt = new Date(input.expirationAt);
    if (expirationAt <= tx.now) throw invalidInput([{ path: 'expirationAt', code: 'past', message: 'must lie in the future' }]);
    const expired = isOverdue(listing, tx.now) ? await moveMarket(tx, listing, { command: 'listing.expire' }) : listing;
    const listPrice = input.listPrice ?? expired.list_price;
    const renewed = await moveMarket(tx, expired, {
      command: 'listing.renew', isNewContract: true, ...(input.reason === undefined ? {} : { reason: input.reason }),
      patch: { expiration_at: expirationAt, listing_contract_date: input.listingContractDate, list_price: listPrice, original_list_price: listPrice },
    });
    return stateOf(renewed);
  },
});
