import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { output as Parsed, ZodType } from 'zod';
import { refuseStale } from '../stale';
import { type listingCommandInput, listingState } from './contract';
import { listingPublished, listingStatusChanged } from './events';
import { type Move, moveMarket, refuseOverdue, stateOf } from './move';
import { listingPolicy } from './policy';
import { attributesOf, type ListingRow, lockListing } from './store';

type BaseInput = Parsed<typeof listingCommandInput>;

/**
 * Declares a command that moves a listing on the market: locks the row, checks who asks, refuses an ended contract, then moves as the
 * lifecycle allows.
 * Events: listing.status_changed, and listing.published at the first publication.
 * Errors: invalid_transition, expired, stale_version, forbidden, not_found.
 */
export function defineMarketCommand<const Name extends string, In extends ZodType<BaseInput>>(declaration: {
  readonly name: Name;
  readonly summary: string;
  readonly input: In;
  /** Contracts that have ended refuse it, unless it is what a contract's end allows. */
  readonly isPossibleAfterEnd?: true;
  readonly move?: (tx: ScopedTransaction, listing: ListingRow, input: Parsed<In>) => Omit<Move, 'command'>;
}) {
  return defineCommand({
    name: declaration.name,
    summary: declaration.summary,
    input: declaration.input,
    output: listingState,
    permission: 'listing.market',
    events: [listingStatusChanged, listingPublished],
    async run(tx, input) {
      const listing = await lockListing(tx, input.id);
      tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
      refuseStale('listing', listing, input.expectedVersion);
      if (declaration.isPossibleAfterEnd !== true) refuseOverdue(listing, tx.now);
      const move = declaration.move?.(tx, listing, input) ?? {};
      const reason = input.reason === undefined ? {} : { reason: input.reason };
      return stateOf(await moveMarket(tx, listing, { command: declaration.name, ...reason, ...move }));
    },
  });
}
