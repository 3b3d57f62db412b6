import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { buildingPlan, type planUnit } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes, findBuilding } from '../store';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly entrance_id: string | null;
  readonly floor_id: string | null;
  readonly kind: string;
  readonly area: number | null;
  readonly bedrooms: number | null;
  readonly version: number;
  readonly residents: number;
  readonly kinds: readonly string[] | null;
  readonly waiting: number;
  readonly lease_ends_on: string | null;
}

/** The plan of a building: entrances, floors and units with who lives there in numbers, for those who work there. Errors: not_found, forbidden for residents. */
export const getPlan = defineQuery({
  name: 'building.getPlan',
  summary: 'The plan of a building: its entrances, floors and units with their occupancy.',
  input: z.object({ id }),
  output: buildingPlan,
  permission: 'building.work',
  async run(scope, input) {
    const building = await findBuilding(scope, input.id);
    scope.authorise(buildingPolicy, 'building.work', buildingAttributes(building), 'building.view');
    const [entrances, floors, units] = await Promise.all([
      scope.db.selectFrom('entrance').select(['id', 'name']).where('building_id', '=', building.id).orderBy('position').execute(),
      scope.db.selectFrom('floor').select(['id', 'level', 'name']).where('building_id', '=', building.id).orderBy('level', 'desc').execute(),
      unitsOf(scope, building.id, building.zone),
    ]);
    return { id: building.id, name: building.name, entrances, floors, units };
  },
});

async function unitsOf({ db }: Scope, buildingId: string, zone: string): Promise<z.infer<typeof planUnit>[]> {
  const { rows } = await sql<Row>`
    select u.id, u.label, u.entrance_id, u.floor_id, u.kind, u.area, u.bedrooms, u.version, coalesce(r.residents, 0)::int as residents, r.kinds, coalesce(v.waiting, 0)::int as waiting, l.ends_on as lease_ends_on
    from unit u
    left join (select unit_id, count(*) as residents, array_agg(distinct kind) as kinds from residency
      where building_id = ${buildingId} and ended_at is null and (ends_at is null or ends_at > now()) group by unit_id) r on r.unit_id = u.id
    left join (select unit_id, count(*) as waiting from verification where building_id = ${buildingId} and status in ('requested', 'evidence_needed', 'under_review') group by unit_id) v on v.unit_id = u.id
    left join lateral (select ends_on from lease where unit_id = u.id and ended_on is null and daterange(starts_on, ends_on + 1) @> (now() at time zone ${zone})::date limit 1) l on true
    where u.building_id = ${buildingId} order by u.position, u.label`.execute(db);
  return rows.map((row) => ({
    id: row.id, label: row.label, entranceId: row.entrance_id, floorId: row.floor_id, kind: row.kind as z.infer<typeof planUnit>['kind'], area: row.area, bedrooms: row.bedrooms, version: row.version,
    residents: row.residents, occupancy: occupancyOf(row.kinds), waiting: row.waiting, leaseEndsOn: row.lease_ends_on,
  }));
}

/** Let when a tenant lives there, whoever else does; else the owner's own. */
function occupancyOf(kinds: readonly string[] | null): 'empty' | 'owner' | 'tenant' | 'other' {
  if (kinds === null || kinds.length === 0) return 'empty';
  if (kinds.includes('tenant')) return 'tenant';
  return kinds.includes('owner') ? 'owner' : 'other';
}
