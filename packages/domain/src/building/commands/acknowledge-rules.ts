import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../../fields';
import { houseRulesAcknowledged } from '../events';
import { buildingPolicy } from '../policy';
import { personHere, requireNeighbour } from '../resident';
import { withinBuilding } from '../store';

/**
 * Notes that one has read the edition of the house rules that is in force. Once is enough.
 * Events: house_rules.acknowledged. Errors: conflict for an edition that is not in force, forbidden, not_found.
 */
export const acknowledgeRules = defineCommand({
  name: 'houseRules.acknowledge',
  summary: 'Say that you have read the house rules.',
  input: z.object({ id }),
  output: z.object({ id, acknowledgedAt: instant }),
  permission: 'building.reside',
  events: [houseRulesAcknowledged],
  async run(tx, { id: ruleId }) {
    const rule = await tx.db.selectFrom('house_rule').select(['id', 'number', 'building_id', 'organisation_id']).where('id', '=', ruleId).executeTakeFirst();
    if (rule === undefined) throw notFound('house_rules', ruleId);
    tx.authorise(buildingPolicy, 'building.reside', withinBuilding('house_rules', rule), 'building.view');
    await requireNeighbour(tx, rule.building_id);
    const userId = personHere(tx);
    const newer = await tx.db.selectFrom('house_rule').select('id').where('building_id', '=', rule.building_id).where('number', '>', rule.number).limit(1).executeTakeFirst();
    if (newer !== undefined) throw new DomainError('conflict', 'A newer edition is in force. Read that one.', { id: newer.id });
    const receipt = { id: uuidv7(), house_rule_id: ruleId, user_id: userId, organisation_id: rule.organisation_id, acknowledged_at: tx.now };
    const written = await tx.db.insertInto('house_rule_receipt').values(receipt).onConflict((oc) => oc.columns(['house_rule_id', 'user_id']).doNothing()).returning('id').executeTakeFirst();
    if (written === undefined) {
      const before = await tx.db.selectFrom('house_rule_receipt').select('acknowledged_at').where('house_rule_id', '=', ruleId).where('user_id', '=', userId).executeTakeFirstOrThrow();
      return { id: ruleId, acknowledgedAt: before.acknowledged_at.toISOString() };
    }
    tx.append(houseRulesAcknowledged, {
      aggregateId: receipt.id, aggregateVersion: 1, organisationId: rule.organisation_id, data: { buildingId: rule.building_id, ruleId, number: rule.number, userId },
    });
    return { id: ruleId, acknowledgedAt: tx.now.toISOString() };
  },
});
