import type { Scope } from '@lintel/db';
import { type RawBuilder, sql } from 'kysely';
import { buildingPolicy } from '../building';

export interface PersonRow {
  readonly user_id: string;
  readonly name: string;
  readonly is_staff: boolean;
  readonly unit_label: string | null;
}

/**
 * Whom the asker may name and write to in a house: those who work there, and of those who live there who let themselves be seen; all of them, for those who work there.
 * `mustBeListed` false tells everybody, for receipts.
 */
export function peopleOf(scope: Scope, buildingId: string): RawBuilder<PersonRow> {
  const sees = buildingPolicy.permits('building.work', scope.actor, { id: buildingId });
  return sql<PersonRow>`
    select m.user_id, u.name, bool_or(m.scope = 'building') as is_staff, min(unit.label) as unit_label
    from membership m join app_user u on u.id = m.user_id left join unit on unit.id = m.unit_id
    where (m.building_id = ${buildingId}::uuid or unit.building_id = ${buildingId}::uuid) and m.role in ('building_manager', 'building_staff', 'resident', 'unit_owner')
      and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and u.status = 'active'
      and (${sees} or m.scope = 'building' or exists (select from residency r where r.membership_id = m.id and r.is_listed and r.ended_at is null))
    group by m.user_id, u.name`;
}
