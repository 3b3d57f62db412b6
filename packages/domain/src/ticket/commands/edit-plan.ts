import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { Updateable } from 'kysely';
import type { z } from 'zod';
import type { Database } from '@lintel/db';
import { type BuildingRow, buildingPolicy, todayIn } from '../../building';
import { refuseStale } from '../../stale';
import { planEditInput, planState } from '../contract';
import { maintenancePlanUpdated } from '../events';
import { requireWorker } from '../hands';
import { requireUnit } from '../opening';
import { dayOfMonth, lockPlan, refusePast, updatePlan } from '../plans';
import { findHouse, type PlanRow, withinHouse } from '../store';
import { planDue, planRow } from '../timers';

/**
 * Changes a plan, stops it or takes it up again. What it opened stays.
 * Events: maintenance_plan.updated. Errors: invalid_input, stale_version, forbidden, not_found.
 */
export const editPlan = defineCommand({
  name: 'maintenancePlan.edit',
  summary: 'Change a plan, stop it or take it up again.',
  input: planEditInput,
  output: planState,
  permission: 'building.manage',
  events: [maintenancePlanUpdated],
  async run(tx, input) {
    const plan = await lockPlan(tx, input.id);
    tx.authorise(buildingPolicy, 'building.manage', withinHouse('maintenance_plan', plan), 'building.view');
    refuseStale('plan', plan, input.expectedVersion);
    const house = await findHouse(tx, plan.building_id);
    const patch = await patchOf(tx, house, plan, input);
    const changed = Object.keys(patch);
    if (changed.length === 0) return { id: plan.id, version: plan.version, nextOn: plan.next_on, isActive: plan.is_active };
    const updated = await updatePlan(tx, plan, patch);
    if (updated.is_active) tx.deadlines.set(planRow(updated, house.zone));
    else tx.deadlines.settle({ type: 'maintenance_plan', id: plan.id }, [planDue], 'cancelled');
    tx.append(maintenancePlanUpdated, {
      aggregateId: plan.id, aggregateVersion: updated.version, organisationId: plan.organisation_id, data: { buildingId: house.id, changed, nextOn: updated.next_on, isActive: updated.is_active },
    });
    return { id: plan.id, version: updated.version, nextOn: updated.next_on, isActive: updated.is_active };
  },
});

const columns = {
  title: 'title', description: 'description', place: 'place', category: 'category', priority: 'priority', unitId: 'unit_id', assigneeId: 'assignee_id', every: 'every', period: 'period', nextOn: 'next_on', isActive: 'is_active',
} as const;

async function patchOf(tx: ScopedTransaction, house: BuildingRow, plan: PlanRow, input: z.infer<typeof planEditInput>): Promise<Updateable<Database['maintenance_plan']>> {
  const today = await todayIn(tx, house.zone);
  if (input.unitId !== undefined && input.unitId !== null) await requireUnit(tx, house.id, input.unitId);
  if (input.assigneeId !== undefined && input.assigneeId !== null) await requireWorker(tx, house.id, input.assigneeId);
  if (input.nextOn !== undefined && input.nextOn !== plan.next_on) refusePast('nextOn', input.nextOn, today);
  const wanted = Object.entries(columns).flatMap(([field, column]) => {
    const value = input[field as keyof typeof columns];
    return value === undefined || value === plan[column] ? [] : [[column, value] as const];
  });
  const patch: Updateable<Database['maintenance_plan']> = Object.fromEntries(wanted);
  if (input.checklist !== undefined && JSON.stringify(input.checklist) !== JSON.stringify(plan.checklist ?? [])) patch.checklist = input.checklist;
  if (patch.next_on !== undefined) patch.anchor_day = dayOfMonth(input.nextOn ?? plan.next_on);
  // Taken up again, it goes on from today: what was missed while it rested is not made up for.
  if (input.isActive === true && !plan.is_active && input.nextOn === undefined && plan.next_on < today) patch.next_on = today;
  return patch;
}
