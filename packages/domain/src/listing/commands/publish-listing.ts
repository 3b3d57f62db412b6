import { DomainError } from '@lintel/kernel';
import { instant, listingCommandInput } from '../contract';
import { defineMarketCommand } from '../market-command';
import { goLiveDeadline } from '../timers';

/** Puts an approved listing on the market: now, or Coming Soon until its time to go live. */
export const publishListing = defineMarketCommand({
  name: 'listing.publish',
  summary: 'Put an approved listing on the market, now or at a set time.',
  input: listingCommandInput.extend({ goLiveAt: instant.optional() }),
  move(tx, listing, input) {
    const goLiveAt = input.goLiveAt === undefined ? listing.go_live_at : new Date(input.goLiveAt);
    if (listing.list_price === null || listing.expiration_at === null)
      throw new DomainError('invalid_input', 'Set the asking price and the end of the contract before publishing.', {
        fields: [{ path: listing.list_price === null ? 'listPrice' : 'expirationAt', code: 'missing', message: 'is needed to publish' }],
      });
    if (listing.expiration_at <= tx.now) throw new DomainError('expired', 'The listing contract has ended. Set a new end date first.');
    if (goLiveAt === null || goLiveAt <= tx.now) return { to: 'Active' };
    if (goLiveAt >= listing.expiration_at)
      throw new DomainError('invalid_input', 'goLiveAt: must lie before the contract ends.', {
        fields: [{ path: 'goLiveAt', code: 'too_late', message: 'must lie before the contract ends' }],
      });
    tx.deadlines.set(goLiveDeadline({ id: listing.id, organisationId: listing.organisation_id }, goLiveAt));
    return { to: 'ComingSoon', patch: { go_live_at: goLiveAt } };
  },
});
