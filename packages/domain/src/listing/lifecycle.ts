import { defineLifecycle } from '@lintel/kernel';

/** The review of an agency's draft. Listings of a feed skip it. */
export const listingReview = defineLifecycle({
  name: 'listing review',
  initial: 'draft',
  states: {
    draft: { phase: 'not_started' },
    submitted: { phase: 'waiting' },
    changes_requested: { phase: 'waiting' },
    approved: { phase: 'done', final: true },
    deleted: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'listing.submit', from: ['draft', 'changes_requested'], to: 'submitted', guard: 'nothing required is missing' },
    { command: 'listing.approve', from: ['submitted'], to: 'approved' },
    { command: 'listing.requestChanges', from: ['submitted'], to: 'changes_requested', guard: 'with a note' },
    { command: 'listing.delete', from: ['draft', 'changes_requested'], to: 'deleted' },
  ],
});

export type ReviewStatus = keyof typeof listingReview.states;

/** The market's side, by RESO StandardStatus, once the review is over. */
export const listingMarket = defineLifecycle({
  name: 'listing market status',
  initial: 'Incomplete',
  states: {
    Incomplete: { phase: 'not_started' },
    ComingSoon: { phase: 'waiting' },
    Active: { phase: 'under_way' },
    ActiveUnderContract: { phase: 'under_way' },
    Pending: { phase: 'waiting' },
    Hold: { phase: 'waiting' },
    Withdrawn: { phase: 'stopped' },
    Expired: { phase: 'stopped' },
    Closed: { phase: 'done', final: true },
    Canceled: { phase: 'stopped', final: true },
    Removed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'listing.publish', from: ['Incomplete'], to: 'ComingSoon', guard: 'approved, with a time to go live in the future' },
    { command: 'listing.publish', from: ['Incomplete', 'ComingSoon'], to: 'Active', guard: 'approved' },
    { command: 'listing.underContract', from: ['Active'], to: 'ActiveUnderContract' },
    { command: 'listing.pend', from: ['Active', 'ActiveUnderContract'], to: 'Pending' },
    { command: 'listing.backOnMarket', from: ['ActiveUnderContract', 'Pending'], to: 'Active' },
    { command: 'listing.close', from: ['Pending'], to: 'Closed', guard: 'with the price and date of the sale' },
    { command: 'listing.hold', from: ['Active', 'ComingSoon'], to: 'Hold' },
    { command: 'listing.release', from: ['Hold'], to: 'Active', guard: 'it was Active, or its time to go live has passed' },
    { command: 'listing.release', from: ['Hold'], to: 'ComingSoon', guard: 'its time to go live is still ahead' },
    { command: 'listing.withdraw', from: ['Active', 'ComingSoon', 'Hold', 'ActiveUnderContract'], to: 'Withdrawn' },
    { command: 'listing.relist', from: ['Withdrawn'], to: 'Active' },
    { command: 'listing.cancel', from: ['Incomplete', 'Active', 'ComingSoon', 'Hold', 'ActiveUnderContract'], to: 'Canceled', guard: 'approved' },
    { command: 'listing.expire', from: ['Active', 'ComingSoon', 'Hold', 'Withdrawn'], to: 'Expired', guard: 'the contract has ended by the database clock' },
    { command: 'listing.renew', from: ['Expired'], to: 'Active', guard: 'with a new contract' },
  ],
});

export type StandardStatus = keyof typeof listingMarket.states;

/** Anyone may see a listing in these. */
export const publicStatuses = ['ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed'] as const satisfies readonly StandardStatus[];

/** Days on market run in these. */
export const countedStatuses: readonly StandardStatus[] = ['Active', 'ActiveUnderContract'];
