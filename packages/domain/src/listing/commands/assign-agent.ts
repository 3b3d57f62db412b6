import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { id } from '../../fields';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState } from '../contract';
import { listingUpdated } from '../events';
import { stateOf } from '../move';
import { listingPolicy } from '../policy';
import { attributesOf, lockListing, updateListing } from '../store';

/**
 * Gives the listing to another agent of the same organisation.
 * Events: listing.updated. Errors: invalid_input (not an agent here), stale_version, forbidden, not_found.
 */
export const assignAgent = defineCommand({
  name: 'listing.assignAgent',
  summary: 'Give a listing to another agent of the agency.',
  input: listingCommandInput.extend({ agentId: id }),
  output: listingState,
  permission: 'listing.assign',
  events: [listingUpdated],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.assign', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    if (listing.list_agent_id === input.agentId) return stateOf(listing);
    const agent = await tx.db.selectFrom('membership').select('user_id').where('user_id', '=', input.agentId).where('scope_id', '=', listing.organisation_id)
      .where('role', 'in', ['agent', 'agency_owner']).where('revoked_at', 'is', null).where('suspended_at', 'is', null).executeTakeFirst();
    if (agent === undefined) throw invalidInput([{ path: 'agentId', code: 'not_an_agent', message: 'must be an agent of this agency' }]);
    const moved = await updateListing(tx, listing, { list_agent_id: input.agentId });
    tx.append(listingUpdated, { aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: { changed: ['listAgentId'] } });
    return stateOf(moved);
  },
});
