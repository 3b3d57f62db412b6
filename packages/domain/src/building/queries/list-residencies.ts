import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import { containing } from '../../like';
import { pageCursor, readCursor } from '../../paging';
import { type EndReason, type residencyItem, residencyListInput, residencyPage, type ResidencyKind } from '../contract';
import { residencyPolicy } from '../policy';
import { residencyColumns } from '../store';

const isCurrent = sql<boolean>`(residency.ended_at is null and (residency.ends_at is null or residency.ends_at > now()))`;
const left = (occasion: string) => sql<number>`(select count(*)::int from checklist_item i where i.residency_id = residency.id and i.occasion = ${occasion} and i.done_at is null)`;

/** Who lives in a building, or did, for those who work there; a resident sees their own. */
export const listResidencies = defineQuery({
  name: 'residency.list',
  summary: 'List who lives in a building, or did.',
  input: residencyListInput,
  output: residencyPage,
  permission: 'residency.view',
  async run(scope, input) {
    let query = scope.db.selectFrom('residency').innerJoin('building', 'building.id', 'residency.building_id').innerJoin('unit', 'unit.id', 'residency.unit_id')
      .innerJoin('app_user', 'app_user.id', 'residency.user_id').innerJoin('verification', 'verification.id', 'residency.verification_id')
      .selectAll('residency').select(['building.name as building_name', 'building.zone', 'unit.label', 'app_user.name', 'app_user.email', 'verification.version as verification_version',
        isCurrent.as('is_current'), sql<string>`residency.created_at::text`.as('created_text'), left('move_in').as('move_in_left'), left('move_out').as('move_out_left'),
        sql<number | null>`(select max(h.number) from house_rule_receipt c join house_rule h on h.id = c.house_rule_id where c.user_id = residency.user_id and h.building_id = residency.building_id)`.as('rules_number')])
      .where('residency.building_id', '=', input.buildingId).where(isCurrent, '=', input.isCurrent).where(scope.visible(residencyPolicy, 'residency.view', residencyColumns));
    if (input.unitId !== undefined) query = query.where('residency.unit_id', '=', input.unitId);
    if (input.query !== undefined && input.query !== '') query = query.where((eb) => eb.or([eb('app_user.name', 'ilike', containing(input.query ?? '')), eb('unit.label', 'ilike', containing(input.query ?? ''))]));
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(residency.created_at, residency.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('residency.created_at', 'desc').orderBy('residency.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const items = page.map((row): z.infer<typeof residencyItem> => ({
      id: row.id, verificationId: row.verification_id, verificationVersion: row.verification_version, buildingId: row.building_id, buildingName: row.building_name, unitId: row.unit_id, unitLabel: row.label,
      zone: row.zone, userId: row.user_id, name: row.name, email: scope.contact(residencyPolicy, 'residency.contact', { id: row.id, userId: row.user_id, buildingId: row.building_id, organisationId: row.organisation_id }, row.email), kind: row.kind as ResidencyKind, startsOn: row.starts_on, endsOn: row.ends_on, isCurrent: row.is_current,
      endedAt: (row.ended_at ?? (row.is_current ? null : row.ends_at))?.toISOString() ?? null, endReason: (row.end_reason ?? (row.is_current ? null : 'lease_ended')) as EndReason | null,
      isListed: row.is_listed, moveInLeft: row.move_in_left, moveOutLeft: row.move_out_left, rulesNumber: row.rules_number,
    }));
    return { items, nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.created_text, last.id) : null };
  },
});
