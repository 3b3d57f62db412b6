import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { listingMarket, listingReview, type ReviewStatus, type StandardStatus } from '@lintel/domain/listing/lifecycle';
import type { Words } from '../words/words';

export interface ListingStates {
  readonly reviewStatus: string;
  readonly standardStatus: string;
}

const isReview = (status: string): status is ReviewStatus => Object.hasOwn(listingReview.states, status);
const isMarket = (status: string): status is StandardStatus => Object.hasOwn(listingMarket.states, status);

/** The one state that matters of the two lifecycles: the review until it is over, then the market's. */
export function listingState({ reviewStatus, standardStatus }: ListingStates): { readonly group: 'review' | 'status'; readonly value: string; readonly phase: Phase } {
  if (reviewStatus !== 'approved' && isReview(reviewStatus)) return { group: 'review', value: reviewStatus, phase: listingReview.states[reviewStatus].phase };
  // Approved and not yet published: what is waited for is its agent.
  if (standardStatus === 'Incomplete') return { group: 'review', value: 'approved', phase: listingReview.states.approved.phase };
  return { group: 'status', value: standardStatus, phase: isMarket(standardStatus) ? listingMarket.states[standardStatus].phase : 'stopped' };
}

/** A listing's state as the work shows it. */
export function ListingStateBadge({ listing, words, size }: { readonly listing: ListingStates; readonly words: Words; readonly size?: 'sm' | 'md' }) {
  const { group, value, phase } = listingState(listing);
  return <StateBadge phase={phase} size={size}>{words.of(group, value)}</StateBadge>;
}
