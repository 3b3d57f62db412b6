import type { StandIn } from '@lintel/kernel';
import type { DelegationRight } from './contract';

/** What every screen asks for, and how one stops. */
const always = ['user.getMe', 'configuration.mine', 'acting.get', 'acting.end', 'organisation.get', 'organisation.listMembers', 'organisation.ofRecord', 'activity.timeline', 'search.listings', 'search.suggest', 'search.places'] as const;

/** What the public pages show to everybody: whoever stands in for somebody reads them too. */
const publicPages = [
  'listing.get', 'listing.history', 'openHouse.list', 'media.list', 'agent.get', 'agent.getFigures', 'agent.list', 'agent.listHomes', 'agentReview.list', 'agency.get', 'agency.list',
] as const;

const named = (area: string, verbs: string) => verbs.split(' ').map((verb) => `${area}.${verb}`);

/** An agent's work, and nothing of the person: what they saved and searched for is their own. */
const byRight: Readonly<Record<DelegationRight, readonly string[]>> = {
  listings: [
    ...named('listing', 'get list history publicPages create update submit delete publish changePrice underContract pend backOnMarket close hold release withdraw relist cancel renew'),
    ...named('openHouse', 'list schedule reschedule cancel'),
    ...named('media', 'list get getUpload countWaiting begin cancel receive edit reorder delete restore addLink open locate'), ...named('inquiry', 'list get'),
  ],
  inquiries: [...named('inquiry', 'list get answer followUp claim assign close'), ...named('listing', 'get list')],
};

/** What an assistant may run for the one who trusted them with these. Accounts, people, sharing and other delegations are in none of them. */
export function allowedByRights(rights: readonly DelegationRight[]): Pick<StandIn, 'allowed'> {
  return { allowed: [...new Set([...always, ...publicPages, ...rights.flatMap((right) => byRight[right])])] };
}

/**
 * What an administrator sees of another's screens: their desk and their home, and nothing of how they sign in, their keys, webhooks, exports or mail.
 * Nothing is written but that they have stopped.
 */
export const allowedToImpersonate: Pick<StandIn, 'allowed' | 'commands'> = {
  allowed: [
    ...always, ...publicPages, 'organisation.listPlaces', 'activity.mine', 'activity.sinceLastHere', 'listing.', 'openHouse.', 'inquiry.', 'search.history', 'media.get', 'savedSearch.', 'notification.list', 'analytics.getOrganisation',
    'agentReview.listReviewable', 'grant.list', 'grant.listShares', 'delegation.list',
    'building.', 'residency.', 'verification.list', 'verification.get', 'lease.list', 'houseRules.get', 'houseRules.list', 'checklist.list', 'unitCode.list',
  ],
  commands: ['acting.end'],
};
