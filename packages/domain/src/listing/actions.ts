import { type Actor, type Lifecycle, standInMay } from '@lintel/kernel';
import { listingMarket, listingReview } from './lifecycle';
import { isOverdue } from './move';
import { listingPolicy } from './policy';
import { attributesOf, type ListingRow } from './store';

export interface Action {
  readonly command: string;
  readonly to: string[];
}

const permissions = {
  'listing.submit': 'listing.submit', 'listing.delete': 'listing.delete', 'listing.approve': 'listing.review', 'listing.requestChanges': 'listing.review',
  'listing.expire': 'listing.expire',
} as const;

/** Commands an ended contract still allows. */
const afterTheEnd = ['listing.renew', 'listing.cancel'];

/** The lifecycle's commands that this actor may give this listing now. Buttons are drawn from it; the commands check again. */
export function actionsOf(actor: Actor, listing: ListingRow, now: Date): Action[] {
  const attributes = attributesOf(listing);
  const may = (command: string) => standInMay(actor, { name: command, kind: 'command' }) &&
    listingPolicy.permits(permissions[command as keyof typeof permissions] ?? 'listing.market', actor, attributes);
  if (listing.review_status !== 'approved') return commandsOf(listingReview, listing.review_status).filter((a) => may(a.command));
  const overdue = isOverdue(listing, now);
  // An ended contract is as good as expired, even while no worker runs.
  const market = overdue ? [...commandsOf(listingMarket, listing.standard_status), ...commandsOf(listingMarket, 'Expired')] : commandsOf(listingMarket, listing.standard_status);
  return market.filter((a) => may(a.command) && (!overdue || afterTheEnd.includes(a.command)));
}

function commandsOf<State extends string>(lifecycle: Lifecycle<State>, state: State): Action[] {
  return lifecycle.commandsFrom(state).map((command) => ({ command, to: [...lifecycle.targets(state, command)] }));
}
