import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { expectedVersion, id } from '../../fields';
import { refuseStale } from '../../stale';
import { openHouseRescheduled } from '../events';
import { lockForOpenHouse, lockOpenHouse, openHouse, openHouseTimes, refuseOverlap, refuseTimes, toOpenHouse } from '../open-houses';

/**
 * Moves an open house that still lies ahead.
 * Events: open_house.rescheduled. Errors: invalid_input, conflict, invalid_transition, stale_version, forbidden, not_found.
 */
export const rescheduleOpenHouse = defineCommand({
  name: 'openHouse.reschedule',
  summary: 'Move an open house.',
  input: openHouseTimes.extend({ id, expectedVersion: expectedVersion.optional() }),
  output: openHouse,
  permission: 'listing.market',
  events: [openHouseRescheduled],
  async run(tx, input) {
    const found = await lockOpenHouse(tx, input.id);
    await lockForOpenHouse(tx, found.listing_id);
    refuseStale('open house', found, input.expectedVersion);
    if (found.status !== 'Active' || found.ends_at <= tx.now) throw new DomainError('invalid_transition', 'This open house is over or was cancelled.');
    refuseTimes(input, tx.now);
    await refuseOverlap(tx, found.listing_id, input, found.id);
    const row = await tx.db.updateTable('open_house').set({ starts_at: input.startsAt, ends_at: input.endsAt, remarks: input.remarks, version: found.version + 1 })
      .where('id', '=', found.id).returningAll().executeTakeFirstOrThrow();
    tx.append(openHouseRescheduled, {
      aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id, data: { listingId: row.listing_id, startsAt: input.startsAt, endsAt: input.endsAt },
    });
    return toOpenHouse(row, tx.now);
  },
});
