import { defineCommand } from '@lintel/db';
import { buildingPolicy, todayIn } from '../../building';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { ticketAssigned, ticketCreated, maintenancePlanDue } from '../events';
import { openTicket } from '../opening';
import { lockPlan, updatePlan } from '../plans';
import { nextDayAfter } from '../recurrence';
import { findHouse, type PlanRow, withinHouse } from '../store';
import type { ScopedTransaction } from '@lintel/db';
import type { BuildingRow } from '../../building';
import { planRow } from '../timers';

/**
 * Opens the ticket of a plan on its day, once, and says when the next is due. Days missed while nothing ran are not made up for in a heap.
 * Events: ticket.created, ticket.assigned, maintenance_plan.due. Errors: not_found.
 */
export const wakePlan = defineCommand({
  name: 'maintenancePlan.wake',
  summary: 'Open the ticket of a plan whose day has come.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'maintenancePlan.wake',
  events: [ticketCreated, ticketAssigned, maintenancePlanDue],
  async run(tx, input) {
    let plan = await lockPlan(tx, input.id);
    tx.authorise(buildingPolicy, 'maintenancePlan.wake', withinHouse('maintenance_plan', plan), 'building.view');
    const house = await findHouse(tx, plan.building_id);
    const [due] = await pendingDeadlines(tx, 'maintenance_plan', plan.id);
    if (due !== undefined && due.due_at <= tx.now && plan.is_active) plan = await open(tx, house, plan);
    await tx.flush();
    const pending = await pendingDeadlines(tx, 'maintenance_plan', plan.id);
    return { version: plan.version, state: plan.is_active ? 'active' : 'stopped', isFinal: pending.length === 0, next: nextOf(pending, tx.now) };
  },
});

async function open(tx: ScopedTransaction, house: BuildingRow, plan: PlanRow): Promise<PlanRow> {
  const ticket = await openTicket(tx, house, {
    unitId: plan.unit_id, place: plan.place, title: plan.title, description: plan.description, category: plan.category, priority: plan.priority, source: 'plan', reporterId: null, planId: plan.id,
    assigneeId: await stillThere(tx, house.id, plan.assignee_id), checklist: plan.checklist ?? [],
  });
  const next = nextDayAfter(plan.next_on, await todayIn(tx, house.zone), { every: plan.every, period: plan.period, anchorDay: plan.anchor_day });
  const updated = await updatePlan(tx, plan, { next_on: next });
  tx.deadlines.set(planRow(updated, house.zone));
  tx.append(maintenancePlanDue, { aggregateId: plan.id, aggregateVersion: updated.version, organisationId: plan.organisation_id, data: { buildingId: house.id, ticketId: ticket.id, nextOn: next } });
  return updated;
}

/** Whoever left the house in the meantime gets no tickets. */
async function stillThere(tx: ScopedTransaction, buildingId: string, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const held = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('building_id', '=', buildingId).where('role', 'in', ['building_manager', 'building_staff'])
    .where('revoked_at', 'is', null).where('suspended_at', 'is', null).limit(1).executeTakeFirst();
  return held === undefined ? null : userId;
}
