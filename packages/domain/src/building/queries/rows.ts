import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { buildingItem, deadlineItem, verificationItem } from '../contract';
import { buildingPolicy, verificationPolicy } from '../policy';
import { buildingAttributes, buildingColumns, verificationColumns, type VerificationRow } from '../store';

const lives = 'r.ended_at is null and (r.ends_at is null or r.ends_at > now())';

/** The buildings the asker may see, with what a list shows of them. */
export function buildingRows(scope: Scope) {
  return scope.db.selectFrom('building').innerJoin('organisation', 'organisation.id', 'building.organisation_id').selectAll('building')
    .select([
      'organisation.name as organisation_name',
      sql<number>`(select count(*)::int from unit where unit.building_id = building.id)`.as('unit_count'),
      sql<number>`(select count(distinct r.unit_id)::int from residency r where r.building_id = building.id and ${sql.raw(lives)})`.as('occupied'),
      sql<number>`(select count(distinct r.user_id)::int from residency r where r.building_id = building.id and ${sql.raw(lives)})`.as('resident_count'),
      sql<number>`(select count(*)::int from verification v where v.building_id = building.id and v.status in ('requested', 'under_review'))`.as('waiting'),
    ])
    .where(scope.visible(buildingPolicy, 'building.view', buildingColumns));
}

export type BuildingListRow = Awaited<ReturnType<ReturnType<typeof buildingRows>['execute']>>[number];

export function toBuilding(scope: Scope, row: BuildingListRow): z.infer<typeof buildingItem> {
  const works = buildingPolicy.permits('building.work', scope.actor, buildingAttributes(row));
  return {
    id: row.id, version: row.version, organisationId: row.organisation_id, name: row.name, zone: row.zone, address: row.address, units: row.unit_count,
    figures: works ? { occupied: row.occupied, residents: row.resident_count, waiting: row.waiting } : null,
  };
}

/** The verifications the asker may see, with what a list shows of them. */
export function verificationRows(scope: Scope) {
  return scope.db.selectFrom('verification').innerJoin('building', 'building.id', 'verification.building_id').innerJoin('unit', 'unit.id', 'verification.unit_id')
    .innerJoin('app_user as applicant', 'applicant.id', 'verification.user_id').leftJoin('app_user as decider', 'decider.id', 'verification.decided_by').selectAll('verification')
    .select(['building.name as building_name', 'building.zone', 'unit.label as unit_label', 'applicant.name as user_name', 'applicant.email as user_email', 'decider.name as decider_name',
      sql<string>`verification.created_at::text`.as('created_text'), sql<boolean>`coalesce(verification.review_due_at < now(), false)`.as('is_overdue'),
      sql<number>`(select count(*)::int from verification_evidence e where e.verification_id = verification.id and e.removed_at is null)`.as('evidence_count')])
    .where(scope.visible(verificationPolicy, 'verification.view', verificationColumns));
}

export type VerificationListRow = Awaited<ReturnType<ReturnType<typeof verificationRows>['execute']>>[number];

export function toVerification(row: VerificationListRow): z.infer<typeof verificationItem> {
  const { status, kind, source } = row as unknown as VerificationRow;
  return {
    id: row.id, version: row.version, status, kind, source, buildingId: row.building_id, buildingName: row.building_name, unitId: row.unit_id, unitLabel: row.unit_label, zone: row.zone,
    userId: row.user_id, userName: row.user_name, startsOn: row.starts_on, endsOn: row.ends_on, createdAt: row.created_at.toISOString(), reviewDueAt: row.review_due_at?.toISOString() ?? null,
    evidenceCount: row.evidence_count, isOverdue: row.is_overdue,
  };
}

/** What the records wait for, soonest first, by record. */
export async function deadlinesOf(scope: Scope, type: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly z.infer<typeof deadlineItem>[]>> {
  const found = new Map<string, z.infer<typeof deadlineItem>[]>();
  if (ids.length === 0) return found;
  const rows = await scope.db.selectFrom('deadline').select(['id', 'aggregate_id', 'kind', 'slot', 'due_at', 'rule']).where('aggregate_type', '=', type).where('aggregate_id', 'in', [...ids])
    .where('state', '=', 'pending').orderBy('due_at').execute();
  for (const row of rows)
    found.set(row.aggregate_id, [...(found.get(row.aggregate_id) ?? []), { id: row.id, kind: row.kind, slot: row.slot, dueAt: row.due_at.toISOString(), rule: row.rule as Record<string, unknown> }]);
  return found;
}
