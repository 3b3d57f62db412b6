import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { myHome, type ResidencyKind } from '../contract';
import { buildingPolicy } from '../policy';

const lives = sql<boolean>`(residency.ended_at is null and (residency.ends_at is null or residency.ends_at > now()))`;
const left = (occasion: string) => sql<number>`(select count(*)::int from checklist_item i where i.residency_id = residency.id and i.occasion = ${occasion} and i.done_at is null)`;

/** The places one lives in, with whom to turn to, one's household and the rules to read. Errors: unauthenticated. */
export const listMyHomes = defineQuery({
  name: 'residency.listMine',
  summary: 'The places you live in.',
  input: z.object({}),
  output: z.object({ items: z.array(myHome) }),
  permission: 'residency.own',
  async run(scope) {
    scope.authorise(buildingPolicy, 'residency.own', {});
    const userId = signedInUser(scope);
    const rows = await scope.db.selectFrom('residency').innerJoin('building', 'building.id', 'residency.building_id').innerJoin('unit', 'unit.id', 'residency.unit_id')
      .innerJoin('verification', 'verification.id', 'residency.verification_id').selectAll('residency')
      .select(['building.name as building_name', 'building.zone', 'building.address', 'building.contact_name', 'building.contact_phone', 'building.contact_email', 'unit.label', 'verification.version as verification_version',
        left('move_in').as('move_in_left'), left('move_out').as('move_out_left')])
      .where('residency.user_id', '=', userId).where(lives).orderBy('residency.created_at').execute();
    const [rules, household] = await Promise.all([rulesOf(scope, userId, rows.map((row) => row.building_id)), householdOf(scope, userId, rows.map((row) => row.unit_id))]);
    return {
      items: rows.map((row): z.infer<typeof myHome> => ({
        residencyId: row.id, verificationId: row.verification_id, verificationVersion: row.verification_version, buildingId: row.building_id, buildingName: row.building_name, unitId: row.unit_id,
        unitLabel: row.label, zone: row.zone, address: row.address, kind: row.kind as ResidencyKind, startsOn: row.starts_on, endsOn: row.ends_on, isListed: row.is_listed,
        contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email }, household: household.filter((one) => one.unitId === row.unit_id).map(({ name, kind }) => ({ name, kind })),
        rules: rules.get(row.building_id) ?? null, moveInLeft: row.move_in_left, moveOutLeft: row.move_out_left,
      })),
    };
  },
});

async function rulesOf(scope: Scope, userId: string, buildingIds: readonly string[]) {
  if (buildingIds.length === 0) return new Map<string, NonNullable<z.infer<typeof myHome>['rules']>>();
  const rows = await scope.db.selectFrom('house_rule').leftJoin('house_rule_receipt', (join) => join.onRef('house_rule_receipt.house_rule_id', '=', 'house_rule.id').on('house_rule_receipt.user_id', '=', userId))
    .distinctOn('house_rule.building_id').select(['house_rule.id', 'house_rule.building_id', 'house_rule.number', 'house_rule.published_at', 'house_rule_receipt.acknowledged_at'])
    .where('house_rule.building_id', 'in', [...buildingIds]).orderBy('house_rule.building_id').orderBy('house_rule.number', 'desc').execute();
  return new Map(rows.map((row) => [row.building_id, { id: row.id, number: row.number, publishedAt: row.published_at.toISOString(), acknowledgedAt: row.acknowledged_at?.toISOString() ?? null }]));
}

async function householdOf(scope: Scope, userId: string, unitIds: readonly string[]) {
  if (unitIds.length === 0) return [];
  const rows = await scope.db.selectFrom('residency').innerJoin('app_user', 'app_user.id', 'residency.user_id').select(['residency.unit_id', 'app_user.name', 'residency.kind'])
    .where('unit_id', 'in', [...unitIds]).where('user_id', '<>', userId).where(lives).orderBy('app_user.name').execute();
  return rows.map((row) => ({ unitId: row.unit_id, name: row.name, kind: row.kind as ResidencyKind }));
}
