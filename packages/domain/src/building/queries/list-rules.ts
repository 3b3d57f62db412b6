import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { ruleEdition } from '../contract';
import { buildingPolicy } from '../policy';
import { missingReaders } from '../rules';
import { buildingAttributes, findBuilding } from '../store';
import { deadlinesOf } from './rows';
import { deadlineItem } from '../contract';

/** Every edition of the house rules, and who has not acknowledged the one in force. For those who work there. Errors: not_found, forbidden. */
export const listRules = defineQuery({
  name: 'houseRules.list',
  summary: 'The editions of the house rules, and who has not acknowledged the one in force.',
  input: z.object({ buildingId: id }),
  output: z.object({ editions: z.array(ruleEdition), missing: z.array(z.object({ userId: id, name: z.string(), unitLabel: z.string() })), deadlines: z.array(deadlineItem) }),
  permission: 'building.work',
  async run(scope, { buildingId }) {
    const building = await findBuilding(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', buildingAttributes(building), 'building.view');
    const rows = await scope.db.selectFrom('house_rule').leftJoin('app_user', 'app_user.id', 'house_rule.published_by').select(['house_rule.id', 'number', 'summary', 'published_at', 'app_user.name'])
      .select(sql<number>`(select count(*)::int from house_rule_receipt c where c.house_rule_id = house_rule.id)`.as('acknowledged')).where('house_rule.building_id', '=', buildingId).orderBy('number', 'desc').execute();
    const [current] = rows;
    const missing = current === undefined ? [] : await missingReaders(scope, current.id);
    const deadlines = current === undefined ? [] : ((await deadlinesOf(scope, 'house_rules', [current.id])).get(current.id) ?? []);
    return {
      editions: rows.map((row) => ({
        id: row.id, buildingId, number: row.number, summary: row.summary, publishedAt: row.published_at.toISOString(), publishedByName: row.name, acknowledged: row.acknowledged,
        expected: row.id === current?.id ? row.acknowledged + missing.length : row.acknowledged,
      })),
      missing: [...missing], deadlines: [...deadlines],
    };
  },
});
