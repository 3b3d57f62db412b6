import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState, minorUnits } from '../contract';
import { listingPriceChanged, listingUpdated } from '../events';
import { listingMarket } from '../lifecycle';
import { refuseOverdue, stateOf } from '../move';
import { listingPolicy } from '../policy';
import { notePriceChange } from '../price';
import { attributesOf, lockListing, updateListing } from '../store';
import { staleDeadline } from '../timers';

/**
 * Changes the asking price; what was published keeps its price history.
 * Events: listing.updated, listing.price_changed. Errors: invalid_transition, expired, stale_version, forbidden, not_found.
 */
export const changePrice = defineCommand({
  name: 'listing.changePrice',
  summary: 'Change the asking price.',
  input: listingCommandInput.extend({ listPrice: minorUnits.positive() }),
  output: listingState,
  permission: 'listing.market',
  events: [listingUpdated, listingPriceChanged],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    if (listingMarket.isFinal(listing.standard_status) || listing.standard_status === 'Pending')
      throw new DomainError('invalid_transition', `The price cannot change while the listing is ${listing.standard_status}.`, { state: listing.standard_status });
    refuseOverdue(listing, tx.now);
    if (listing.list_price === input.listPrice) return stateOf(listing);
    await notePriceChange(tx, listing, input.listPrice, listing.version + 1, input.reason);
    const isPublished = listing.published_at !== null;
    const moved = await updateListing(tx, listing, { list_price: input.listPrice, ...(isPublished ? {} : { original_list_price: input.listPrice }) });
    if (moved.standard_status === 'Active') tx.deadlines.set(await staleDeadline(tx, { id: moved.id, organisationId: moved.organisation_id }, tx.now));
    tx.append(listingUpdated, { aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: { changed: ['listPrice'] } });
    return stateOf(moved);
  },
});
