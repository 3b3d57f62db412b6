import {
  assignTicket, changeTickets, checkTicketItem, claimTicket, commentTicket, confirmTicket, countOpenTickets, createPlan, declineTicket, deferTicket, editPlan, followTicket, getBoard, getFigures, getHouseHours, getTicket, listPlans, listSlaPolicies,
  listStaff, listTickets, logWork, mergeTickets, rateTicket, reopenTicket, reportTicket, resolveTicket, resumeTicket, setHouseHours, setSlaPolicy, setStaff, splitTicket, startTicket, suggestTicket, triageTicket,
  waitForResident, withdrawTicket, writeChecklist,
} from '@lintel/domain/ticket';
import { type RestRow, row } from '../rest/row';

const tickets = { read: { scope: 'tickets:read', tag: 'Tickets' }, write: { scope: 'tickets:write', tag: 'Tickets' } } as const;
const upkeep = { read: { scope: 'tickets:read', tag: 'Upkeep' }, write: { scope: 'tickets:write', tag: 'Upkeep' } } as const;

export const ticket: readonly RestRow[] = [
  row(listTickets, { method: 'GET', path: '/tickets', ...tickets.read }),
  row(reportTicket, { method: 'POST', path: '/buildings/{buildingId}/tickets', status: 201, location: ({ id }) => `/tickets/${id}`, ...tickets.write }),
  row(suggestTicket, { method: 'GET', path: '/buildings/{buildingId}/tickets/suggest', ...tickets.read }),
  row(countOpenTickets, { method: 'GET', path: '/buildings/{buildingId}/tickets/open', ...tickets.read }),
  row(getBoard, { method: 'GET', path: '/buildings/{buildingId}/tickets/board', ...tickets.read }),
  row(getFigures, { method: 'GET', path: '/buildings/{buildingId}/tickets/figures', ...tickets.read }),
  row(changeTickets, { method: 'POST', path: '/tickets/change-many', ...tickets.write }),
  row(getTicket, { method: 'GET', path: '/tickets/{id}', ...tickets.read }),
  row(triageTicket, { method: 'PATCH', path: '/tickets/{id}', ...tickets.write }),
  row(assignTicket, { method: 'POST', path: '/tickets/{id}/assign', ...tickets.write }),
  row(claimTicket, { method: 'POST', path: '/tickets/{id}/claim', ...tickets.write }),
  row(startTicket, { method: 'POST', path: '/tickets/{id}/start', ...tickets.write }),
  row(waitForResident, { method: 'POST', path: '/tickets/{id}/wait', ...tickets.write }),
  row(resumeTicket, { method: 'POST', path: '/tickets/{id}/resume', ...tickets.write }),
  row(deferTicket, { method: 'POST', path: '/tickets/{id}/defer', ...tickets.write }),
  row(resolveTicket, { method: 'POST', path: '/tickets/{id}/resolve', ...tickets.write }),
  row(declineTicket, { method: 'POST', path: '/tickets/{id}/decline', ...tickets.write }),
  row(withdrawTicket, { method: 'POST', path: '/tickets/{id}/withdraw', ...tickets.write }),
  row(confirmTicket, { method: 'POST', path: '/tickets/{id}/confirm', ...tickets.write }),
  row(reopenTicket, { method: 'POST', path: '/tickets/{id}/reopen', ...tickets.write }),
  row(rateTicket, { method: 'PUT', path: '/tickets/{id}/rating', ...tickets.write }),
  row(commentTicket, { method: 'POST', path: '/tickets/{id}/comments', status: 201, ...tickets.write }),
  row(followTicket, { method: 'PUT', path: '/tickets/{id}/follow', ...tickets.write }),
  row(logWork, { method: 'POST', path: '/tickets/{id}/work', status: 201, ...tickets.write }),
  row(writeChecklist, { method: 'PUT', path: '/tickets/{id}/checklist', ...tickets.write }),
  row(checkTicketItem, { method: 'PATCH', path: '/ticket-checks/{id}', ...tickets.write }),
  row(mergeTickets, { method: 'POST', path: '/tickets/{id}/merge', ...tickets.write }),
  row(splitTicket, { method: 'POST', path: '/tickets/{id}/split', status: 201, location: ({ id }) => `/tickets/${id}`, ...tickets.write }),
  row(getHouseHours, { method: 'POST', path: '/buildings/{buildingId}/hours/preview', ...upkeep.read }),
  row(setHouseHours, { method: 'PUT', path: '/buildings/{buildingId}/hours', ...upkeep.write }),
  row(listSlaPolicies, { method: 'GET', path: '/buildings/{buildingId}/sla-policies', ...upkeep.read }),
  row(setSlaPolicy, { method: 'PUT', path: '/buildings/{buildingId}/sla-policies', ...upkeep.write }),
  row(listStaff, { method: 'GET', path: '/buildings/{buildingId}/staff', ...upkeep.read }),
  row(setStaff, { method: 'PUT', path: '/buildings/{buildingId}/staff/{userId}', ...upkeep.write }),
  row(listPlans, { method: 'GET', path: '/buildings/{buildingId}/maintenance-plans', ...upkeep.read }),
  row(createPlan, { method: 'POST', path: '/buildings/{buildingId}/maintenance-plans', status: 201, ...upkeep.write }),
  row(editPlan, { method: 'PATCH', path: '/maintenance-plans/{id}', ...upkeep.write }),
];
