import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { instant, listingCommandInput, listingState, minorUnits } from '../contract';
import { daysOnMarket } from '../days-on-market';
import { listingClosed, listingPublished, listingStatusChanged } from '../events';
import { moveMarket, stateOf } from '../move';
import { listingPolicy } from '../policy';
import { attributesOf, lockListing } from '../store';

/**
 * Records the sale: its price and day.
 * Events: listing.status_changed, listing.closed. Errors: invalid_input, invalid_transition, stale_version, forbidden, not_found.
 */
export const closeListing = defineCommand({
  name: 'listing.close',
  summary: 'Close a pending listing with the price and day of the sale.',
  input: listingCommandInput.extend({ closePrice: minorUnits.positive(), closeDate: instant.optional().describe('now when absent') }),
  output: listingState,
  permission: 'listing.market',
  events: [listingStatusChanged, listingClosed, listingPublished],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const closeDate = input.closeDate === undefined ? tx.now : new Date(input.closeDate);
    if (closeDate > tx.now) throw invalidInput([{ path: 'closeDate', code: 'future', message: 'must not lie in the future' }]);
    const closed = await moveMarket(tx, listing, {
      command: 'listing.close', patch: { close_price: input.closePrice, close_date: closeDate }, ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    tx.append(listingClosed, {
      aggregateId: closed.id, aggregateVersion: closed.version, organisationId: closed.organisation_id,
      data: { closePrice: input.closePrice, currency: closed.currency, closeDate: closeDate.toISOString(), daysOnMarket: daysOnMarket(closed, tx.now) },
    });
    return stateOf(closed);
  },
});
