import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { buildingPolicy } from '../../building';
import { id } from '../../fields';
import { houseHours, houseHoursDetail } from '../contract';
import { calendarFrom, companyHours, effectOf, ownHours } from '../house-hours';
import { calendarOf, findHouse, houseAttributes } from '../store';

/**
 * When a house works, and what that means at this moment; with `proposed`, what other hours would mean (null: those of the company).
 * Errors: invalid_input (never open), forbidden, not_found.
 */
export const getHouseHours = defineQuery({
  name: 'houseHours.get',
  summary: 'Read when a house works, and what that or other hours mean for what is promised.',
  input: z.object({ buildingId: id, proposed: houseHours.nullable().optional() }),
  output: houseHoursDetail,
  permission: 'building.work',
  async run(scope, { buildingId, proposed }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    const [own, company] = [ownHours(house), await companyHours(scope, house)];
    const calendar = proposed === undefined || proposed === null && own === null ? await calendarOf(scope, house) : calendarFrom(house, proposed ?? company);
    const { rows: [clock] } = await sql<{ now: Date }>`select now() as now`.execute(scope.db);
    return { buildingId, version: house.version, zone: house.zone, isOwn: own !== null, hours: own ?? company, companyHours: company, effect: await effectOf(scope, house, calendar, clock?.now ?? new Date()) };
  },
});
