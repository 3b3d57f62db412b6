import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { buildingPolicy } from '../../building';
import { id } from '../../fields';
import { planItem } from '../contract';
import { findHouse, houseAttributes, type PlanRow } from '../store';

/** The work that comes again in a house, what is next first. There are two hundred at most. Errors: not_found, forbidden for residents. */
export const listPlans = defineQuery({
  name: 'maintenancePlan.list',
  summary: 'List the work that comes again in a building.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(planItem) }),
  permission: 'building.work',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    const rows = await scope.db.selectFrom('maintenance_plan').leftJoin('unit', 'unit.id', 'maintenance_plan.unit_id').leftJoin('app_user', 'app_user.id', 'maintenance_plan.assignee_id').selectAll('maintenance_plan')
      .select(['unit.label', 'app_user.name', sql<number>`(select count(*)::int from ticket t where t.plan_id = maintenance_plan.id)`.as('opened')]).where('maintenance_plan.building_id', '=', buildingId)
      .orderBy('maintenance_plan.is_active', 'desc').orderBy('maintenance_plan.next_on').orderBy('maintenance_plan.id').execute();
    return {
      items: rows.map((row): z.infer<typeof planItem> => {
        const plan = row as unknown as PlanRow;
        return {
          id: plan.id, version: plan.version, buildingId, title: plan.title, description: plan.description, place: plan.place, category: plan.category, priority: plan.priority, unitId: plan.unit_id, unitLabel: row.label,
          assigneeId: plan.assignee_id, assigneeName: row.name, checklist: [...(plan.checklist ?? [])], every: plan.every, period: plan.period, nextOn: plan.next_on, isActive: plan.is_active, opened: row.opened,
        };
      }),
    };
  },
});
