import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { ruleText } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes, findBuilding } from '../store';

/** The house rules in force, or one edition of them, and whether one has acknowledged it. Null where a house has none. Errors: not_found. */
export const getRules = defineQuery({
  name: 'houseRules.get',
  summary: 'Read the house rules.',
  input: z.object({ buildingId: id, number: z.int().positive().optional().describe('the edition; the one in force unless said') }),
  output: z.object({ rules: ruleText.nullable() }),
  permission: 'building.view',
  async run(scope, { buildingId, number }) {
    const building = await findBuilding(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.view', buildingAttributes(building), 'building.view');
    let query = scope.db.selectFrom('house_rule').leftJoin('house_rule_receipt', (join) => join.onRef('house_rule_receipt.house_rule_id', '=', 'house_rule.id').on('house_rule_receipt.user_id', '=', scope.actor.userId))
      .selectAll('house_rule').select('house_rule_receipt.acknowledged_at').where('house_rule.building_id', '=', buildingId);
    if (number !== undefined) query = query.where('house_rule.number', '=', number);
    const row = await query.orderBy('house_rule.number', 'desc').limit(1).executeTakeFirst();
    if (row === undefined) return { rules: null };
    const mustAcknowledge = number === undefined && buildingPolicy.permits('building.reside', scope.actor, buildingAttributes(building));
    return {
      rules: {
        id: row.id, buildingId, buildingName: building.name, number: row.number, body: row.body, summary: row.summary, publishedAt: row.published_at.toISOString(),
        acknowledgedAt: row.acknowledged_at?.toISOString() ?? null, mustAcknowledge,
      },
    };
  },
});
