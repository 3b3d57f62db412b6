import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { leaseItem } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes, findBuilding } from '../store';
import { deadlinesOf } from './rows';

/** The leases of a building, those that end soonest first, with who lives by them. For those who work there. Errors: not_found, forbidden. */
export const listLeases = defineQuery({
  name: 'lease.list',
  summary: 'List the leases of a building, those that end soonest first.',
  input: z.object({ buildingId: id, unitId: id.optional(), isOver: z.boolean().default(false) }),
  output: z.object({ items: z.array(leaseItem) }),
  permission: 'building.work',
  async run(scope, { buildingId, unitId, isOver }) {
    const building = await findBuilding(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', buildingAttributes(building), 'building.view');
    const today = sql<string>`(now() at time zone ${building.zone})::date`;
    let query = scope.db.selectFrom('lease').innerJoin('unit', 'unit.id', 'lease.unit_id').selectAll('lease')
      .select(['unit.label', sql<boolean>`coalesce(lease.ended_on, lease.ends_on) < ${today}`.as('is_over'), sql<boolean>`lease.starts_on > ${today}`.as('is_ahead'),
        sql<boolean>`coalesce(lease.ended_on, lease.ends_on) < ${today} + 60`.as('is_ending'),
        sql<string[]>`array(select u.name from residency r join app_user u on u.id = r.user_id where r.lease_id = lease.id order by u.name)`.as('tenants')])
      .where('lease.building_id', '=', buildingId).where(sql<boolean>`(coalesce(lease.ended_on, lease.ends_on) < ${today})`, '=', isOver);
    if (unitId !== undefined) query = query.where('lease.unit_id', '=', unitId);
    const rows = await query.orderBy(sql`coalesce(lease.ended_on, lease.ends_on)`, isOver ? 'desc' : 'asc').orderBy('lease.id').limit(2_000).execute();
    const deadlines = await deadlinesOf(scope, 'lease', rows.map((row) => row.id));
    return {
      items: rows.map((row) => ({
        id: row.id, version: row.version, buildingId, buildingName: building.name, unitId: row.unit_id, unitLabel: row.label, zone: building.zone, startsOn: row.starts_on, endsOn: row.ends_on,
        endedOn: row.ended_on, note: row.note, state: row.is_over ? ('over' as const) : row.is_ahead ? ('ahead' as const) : row.is_ending ? ('ending' as const) : ('running' as const),
        tenants: row.tenants, deadlines: [...(deadlines.get(row.id) ?? [])],
      })),
    };
  },
});
