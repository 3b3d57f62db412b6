import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { buildingPolicy, todayIn } from '../../building';
import { limits, planCreateInput, planState } from '../contract';
import { maintenancePlanCreated } from '../events';
import { requireWorker } from '../hands';
import { requireUnit } from '../opening';
import { dayOfMonth, refusePast } from '../plans';
import { findHouse, houseAttributes, type PlanRow } from '../store';
import { planRow } from '../timers';

/**
 * Plans work that comes again: on its day, at seven in the morning in the house, it opens a ticket.
 * Events: maintenance_plan.created. Errors: invalid_input (a day that is over, who does not work there), conflict (too many), forbidden, not_found.
 */
export const createPlan = defineCommand({
  name: 'maintenancePlan.create',
  summary: 'Plan work that comes again.',
  input: planCreateInput,
  output: planState,
  permission: 'building.manage',
  events: [maintenancePlanCreated],
  async run(tx, input) {
    const house = await findHouse(tx, input.buildingId);
    tx.authorise(buildingPolicy, 'building.manage', houseAttributes(house), 'building.view');
    refusePast('startsOn', input.startsOn, await todayIn(tx, house.zone));
    if (input.unitId !== null) await requireUnit(tx, house.id, input.unitId);
    if (input.assigneeId !== null) await requireWorker(tx, house.id, input.assigneeId);
    await tx.lock(`maintenance_plan/${house.id}`);
    const { n } = await tx.db.selectFrom('maintenance_plan').select((eb) => eb.fn.countAll<number>().as('n')).where('building_id', '=', house.id).executeTakeFirstOrThrow();
    if (n >= limits.plans) throw new DomainError('conflict', `A building has at most ${limits.plans} plans.`, { limit: limits.plans });
    const plan = (await tx.db.insertInto('maintenance_plan').values({
      id: uuidv7(), organisation_id: house.organisation_id, building_id: house.id, unit_id: input.unitId, place: input.place, title: input.title, description: input.description, category: input.category,
      priority: input.priority, checklist: input.checklist, assignee_id: input.assigneeId, every: input.every, period: input.period, next_on: input.startsOn, anchor_day: dayOfMonth(input.startsOn),
      made_by: tx.actor.userId, created_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow()) as PlanRow;
    tx.deadlines.set(planRow(plan, house.zone));
    tx.append(maintenancePlanCreated, {
      aggregateId: plan.id, aggregateVersion: 1, organisationId: plan.organisation_id, data: { buildingId: house.id, category: plan.category, every: plan.every, period: plan.period, nextOn: plan.next_on },
    });
    return { id: plan.id, version: 1, nextOn: plan.next_on, isActive: true };
  },
});
