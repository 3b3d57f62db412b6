import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../../fields';
import { houseRulesPublished } from '../events';
import { buildingPolicy } from '../policy';
import { buildingAttributes, lockBuilding } from '../store';
import { rulesReminder, rulesRows } from '../timers';

/**
 * Puts a new edition of the house rules in force; everybody who lives there is to acknowledge it and is reminded after three and seven days. The same text again is the
 * edition that is in force.
 * Events: house_rules.published. Errors: forbidden, not_found.
 */
export const publishRules = defineCommand({
  name: 'houseRules.publish',
  summary: 'Put a new edition of the house rules in force.',
  input: z.object({ buildingId: id, body: writtenText(40_000).pipe(z.string().min(10, 'write the rules')).meta({ examples: ['Quiet hours are from ten at night to seven in the morning.'] }), summary: writtenText(500).default('').describe('what is different') }),
  output: z.object({ id, number: z.int() }),
  permission: 'building.manage',
  events: [houseRulesPublished],
  async run(tx, { buildingId, body, summary }) {
    const building = await lockBuilding(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    const last = await tx.db.selectFrom('house_rule').select(['id', 'number', 'body', 'organisation_id']).where('building_id', '=', buildingId).orderBy('number', 'desc').limit(1).executeTakeFirst();
    if (last?.body === body) return { id: last.id, number: last.number };
    const number = (last?.number ?? 0) + 1;
    const rule = await tx.db.insertInto('house_rule').values({
      id: uuidv7(), organisation_id: building.organisation_id, building_id: buildingId, number, body, summary, published_by: tx.actor.userId, published_at: tx.now,
    }).returning(['id', 'organisation_id']).executeTakeFirstOrThrow();
    // Nobody is reminded of an edition that is no longer in force.
    if (last !== undefined) tx.deadlines.settle({ type: 'house_rules', id: last.id }, [rulesReminder], 'cancelled');
    for (const deadline of rulesRows(rule, building.zone, tx.now)) tx.deadlines.set(deadline);
    tx.append(houseRulesPublished, { aggregateId: rule.id, aggregateVersion: 1, organisationId: building.organisation_id, data: { buildingId, number } });
    return { id: rule.id, number };
  },
});
