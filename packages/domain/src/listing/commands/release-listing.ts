import { listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';
import { goLiveDeadline } from '../timers';

/** Ends a hold: Active again, or Coming Soon when its time to go live still lies ahead and it never was Active. */
export const releaseListing = defineMarketCommand({
  name: 'listing.release',
  summary: 'End a hold.',
  input: listingCommandInput,
  move(tx, listing) {
    const { go_live_at: goLiveAt } = listing;
    if (goLiveAt === null || goLiveAt <= tx.now || listing.on_market_at !== null) return { to: 'Active' };
    tx.deadlines.set(goLiveDeadline({ id: listing.id, organisationId: listing.organisation_id }, goLiveAt));
    return { to: 'ComingSoon' };
  },
});
