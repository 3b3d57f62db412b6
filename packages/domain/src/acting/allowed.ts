import type { StandIn } from '@lintel/kernel';
import type { DelegationRight } from './contract';

/** What every screen asks for, and how one stops. */
const always = ['user.getMe', 'configuration.mine', 'acting.get', 'acting.end', 'organisation.get', 'organisation.listMembers', 'organisation.ofRecord', 'activity.timeline', 'search.'] as const;

const byRight: Readonly<Record<DelegationRight, readonly string[]>> = {
  listings: ['listing.', 'openHouse.', 'media.', 'inquiry.list', 'inquiry.get'],
  inquiries: ['inquiry.', 'lead.', 'listing.get', 'listing.list'],
};

/** What an assistant may run for the one who trusted them with these. Accounts, people, sharing and other delegations are in none of them. */
export function allowedByRights(rights: readonly DelegationRight[]): Pick<StandIn, 'allowed'> {
  return { allowed: [...new Set([...always, ...rights.flatMap((right) => byRight[right])])] };
}

/**
 * What an administrator sees of another's screens: their desk and their home, and nothing of how they sign in, their keys, webhooks, exports or mail.
 * Nothing is written but that they have stopped.
 */
export const allowedToImpersonate: Pick<StandIn, 'allowed' | 'commands'> = {
  allowed: [
    ...always, 'organisation.listPlaces', 'activity.mine', 'activity.sinceLastHere', 'listing.', 'openHouse.', 'inquiry.', 'savedSearch.', 'notification.list', 'analytics.getOrganisation', 'building.',
  ],
  commands: ['acting.end'],
};
