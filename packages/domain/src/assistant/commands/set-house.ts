import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { setHouseInput, settingState } from '../contract';
import { assistantHouseSet } from '../events';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes } from '../store';
import { armWeek } from '../weeks';

/**
 * Says what the assistant may do in a house: put its category and priority on new tickets by itself, and sum up the week. What is left out stays.
 * Events: assistant.house_set. Errors: stale_version, not_found, forbidden.
 */
export const setHouse = defineCommand({
  name: 'assistant.setHouse',
  summary: 'Say what the assistant may do in a house.',
  input: setHouseInput,
  output: settingState,
  permission: 'assistant.set',
  events: [assistantHouseSet],
  async run(tx, { buildingId, acts, sumsUp, expectedVersion }) {
    const house = await findHouse(tx, buildingId);
    tx.authorise(assistantPolicy, 'assistant.set', houseAttributes(house), 'assistant.ask');
    await tx.lock(`assistant_house/${house.id}`);
    const row = await tx.db.selectFrom('assistant_house').selectAll().where('building_id', '=', house.id).executeTakeFirst();
    const version = row?.version ?? 0;
    refuseStale('assistant_house', { version }, expectedVersion);
    const next = { acts: acts ?? row?.acts ?? false, sums_up: sumsUp ?? row?.sums_up ?? true };
    if (row !== undefined && row.acts === next.acts && row.sums_up === next.sums_up) return { version };
    await tx.db.insertInto('assistant_house').values({ building_id: house.id, organisation_id: house.organisation_id, ...next, version: version + 1, created_at: tx.now, updated_at: tx.now })
      .onConflict((oc) => oc.column('building_id').doUpdateSet({ ...next, version: version + 1, updated_at: tx.now })).execute();
    tx.append(assistantHouseSet, { aggregateId: house.id, aggregateVersion: version + 1, organisationId: house.organisation_id, data: { acts: next.acts, sumsUp: next.sums_up } });
    armWeek(tx, house, next.sums_up);
    return { version: version + 1 };
  },
});
