import { buildingColumns, buildingPolicy } from '../../building';
import { ticketColumns, ticketPolicy } from '../../ticket';
import { type Judge, levelMap } from './judge';

const open = new Set(['ticket.created', 'ticket.assigned', 'ticket.status_changed', 'ticket.reopened', 'ticket.closed', 'ticket.commented', 'ticket.nudged']);

/** Those who work in the house see everything; who reported it and their neighbours, how it went, without names, promises and internal words. */
const ticket: Judge = {
  isOpen: ({ type, data }) => open.has(type) && !(typeof data === 'object' && data !== null && 'isInternal' in data && data.isInternal === true),
  openData: ({ reporterId: _reporter, assigneeId: _assignee, previousAssigneeId: _previous, ...data }) => data,
  async levels(scope, ids) {
    const visibleBy = (permission: 'ticket.work' | 'ticket.view') =>
      scope.db.selectFrom('ticket').select('ticket.id').where('ticket.id', 'in', ids).where(scope.visible(ticketPolicy, permission, ticketColumns)).execute();
    return levelMap(await visibleBy('ticket.work'), await visibleBy('ticket.view'));
  },
};

/** Of promises and plans only those who work in the house. */
const within = (table: 'sla_policy' | 'maintenance_plan' | 'ticket_staff'): Judge => ({
  isOpen: () => false,
  levels: async (scope, ids) =>
    levelMap(await scope.db.selectFrom(table).innerJoin('building', 'building.id', `${table}.building_id`).select(`${table}.id`).where(`${table}.id`, 'in', ids)
      .where(scope.visible(buildingPolicy, 'building.work', buildingColumns)).execute()),
});

export const ticketLevels = { ticket, sla_policy: within('sla_policy'), maintenance_plan: within('maintenance_plan'), ticket_staff: within('ticket_staff') };
