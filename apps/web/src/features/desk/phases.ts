import type { Phase } from '@lintel/ui/phase';

const marketPhases: Readonly<Record<string, Phase>> = {
  Incomplete: 'not_started', ComingSoon: 'waiting', Active: 'under_way', ActiveUnderContract: 'under_way', Pending: 'waiting', Hold: 'waiting', Withdrawn: 'stopped',
  Expired: 'stopped', Closed: 'done', Canceled: 'stopped', Removed: 'stopped',
};
const reviewPhases: Readonly<Record<string, Phase>> = { draft: 'not_started', submitted: 'waiting', changes_requested: 'waiting', approved: 'done', deleted: 'stopped' };
const inquiryPhases: Readonly<Record<string, Phase>> = { received: 'waiting', answered: 'under_way', closed: 'done' };

export interface ListingStates {
  readonly reviewStatus: string;
  readonly standardStatus: string;
}

/** The one state a list shows of a listing: its review until it is on the market, then the market's. */
export function shownState({ reviewStatus, standardStatus }: ListingStates): { readonly group: 'status' | 'review'; readonly value: string; readonly phase: Phase } {
  return standardStatus === 'Incomplete'
    ? { group: 'review', value: reviewStatus, phase: reviewPhases[reviewStatus] ?? 'not_started' }
    : { group: 'status', value: standardStatus, phase: marketPhases[standardStatus] ?? 'not_started' };
}

export const inquiryPhase = (status: string): Phase => inquiryPhases[status] ?? 'waiting';
