import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { houseRulesReminded } from '../events';
import { buildingPolicy } from '../policy';
import { missingReaders } from '../rules';
import { withinBuilding } from '../store';

/**
 * Reminds those who have not acknowledged the house rules, after three and seven days, each once; when nobody is missing, nobody.
 * Events: house_rules.reminded. Errors: not_found.
 */
export const wakeRules = defineCommand({
  name: 'houseRules.wake',
  summary: 'Do what is due for an edition of the house rules and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'houseRules.wake',
  events: [houseRulesReminded],
  async run(tx, input) {
    const rule = await tx.db.selectFrom('house_rule').select(['id', 'number', 'version', 'building_id', 'organisation_id']).where('id', '=', input.id).forUpdate().executeTakeFirst();
    if (rule === undefined) throw notFound('house_rules', input.id);
    tx.authorise(buildingPolicy, 'houseRules.wake', withinBuilding('house_rules', rule), 'building.view');
    const pending = await pendingDeadlines(tx, 'house_rules', rule.id);
    const due = pending.filter((deadline) => deadline.due_at <= tx.now);
    const missing = due.length === 0 ? 0 : (await missingReaders(tx, rule.id)).length;
    for (const deadline of due) {
      tx.deadlines.settleSlot({ type: 'house_rules', id: rule.id }, deadline.kind, deadline.slot, 'fired');
      if (missing > 0)
        tx.append(houseRulesReminded, {
          aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: rule.organisation_id, data: { buildingId: rule.building_id, ruleId: rule.id, number: rule.number, missing },
        });
    }
    const left = pending.filter((deadline) => !due.includes(deadline));
    return { version: rule.version, state: 'published', isFinal: left.length === 0, next: nextOf(left, tx.now) };
  },
});
