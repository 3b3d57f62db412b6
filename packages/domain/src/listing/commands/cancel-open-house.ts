import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { expectedVersion, id, writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { openHouseCancelled } from '../events';
import { lockOpenHouse, openHouse, toOpenHouse } from '../open-houses';
import { listingPolicy } from '../policy';
import { attributesOf, lockListing } from '../store';

/**
 * Calls an open house off.
 * Events: open_house.cancelled. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const cancelOpenHouse = defineCommand({
  name: 'openHouse.cancel',
  summary: 'Call an open house off.',
  input: z.object({ id, expectedVersion: expectedVersion.optional(), reason: writtenText(500).optional() }),
  output: openHouse,
  permission: 'listing.market',
  events: [openHouseCancelled],
  async run(tx, input) {
    const found = await lockOpenHouse(tx, input.id);
    const listing = await lockListing(tx, found.listing_id);
    tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
    refuseStale('open house', found, input.expectedVersion);
    if (found.status !== 'Active' || found.ends_at <= tx.now) throw new DomainError('invalid_transition', 'This open house is over or was cancelled already.');
    const row = await tx.db.updateTable('open_house').set({ status: 'Canceled', version: found.version + 1 }).where('id', '=', found.id).returningAll().executeTakeFirstOrThrow();
    tx.append(openHouseCancelled, {
      aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id, data: { listingId: row.listing_id },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return toOpenHouse(row, tx.now);
  },
});
