import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { id } from '../../fields';
import { openHouseScheduled } from '../events';
import { lockForOpenHouse, openHouse, openHouseTimes, refuseOverlap, refuseTimes, toOpenHouse } from '../open-houses';

/**
 * Announces an open house of a listing on the market.
 * Events: open_house.scheduled. Errors: invalid_input, conflict (another at that time), invalid_transition, expired, forbidden, not_found.
 */
export const scheduleOpenHouse = defineCommand({
  name: 'openHouse.schedule',
  summary: 'Announce an open house.',
  input: openHouseTimes.extend({ listingId: id }),
  output: openHouse,
  permission: 'listing.market',
  events: [openHouseScheduled],
  async run(tx, input) {
    const listing = await lockForOpenHouse(tx, input.listingId);
    refuseTimes(input, tx.now);
    await refuseOverlap(tx, listing.id, input);
    const row = await tx.db.insertInto('open_house').values({
      id: uuidv7(), organisation_id: listing.organisation_id, listing_id: listing.id, starts_at: input.startsAt, ends_at: input.endsAt, remarks: input.remarks, created_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow();
    tx.append(openHouseScheduled, {
      aggregateId: row.id, aggregateVersion: 1, organisationId: listing.organisation_id, data: { listingId: listing.id, startsAt: input.startsAt, endsAt: input.endsAt },
    });
    return toOpenHouse(row, tx.now);
  },
});
