import type { Operation } from '@lintel/db';
import { assignTicket } from './commands/assign-ticket';
import { changeTickets } from './commands/change-tickets';
import { checkTicketItem } from './commands/check-ticket-item';
import { claimTicket } from './commands/claim-ticket';
import { commentTicket } from './commands/comment-ticket';
import { confirmTicket } from './commands/confirm-ticket';
import { createPlan } from './commands/create-plan';
import { declineTicket } from './commands/decline-ticket';
import { deferTicket } from './commands/defer-ticket';
import { editPlan } from './commands/edit-plan';
import { followTicket } from './commands/follow-ticket';
import { logWork } from './commands/log-work';
import { mergeTickets } from './commands/merge-tickets';
import { rateTicket } from './commands/rate-ticket';
import { reopenTicket } from './commands/reopen-ticket';
import { reportTicket } from './commands/report-ticket';
import { resolveTicket } from './commands/resolve-ticket';
import { resumeTicket } from './commands/resume-ticket';
import { setHouseHours } from './commands/set-house-hours';
import { setSlaPolicy } from './commands/set-sla-policy';
import { setStaff } from './commands/set-staff';
import { splitTicket } from './commands/split-ticket';
import { startTicket } from './commands/start-ticket';
import { triageTicket } from './commands/triage-ticket';
import { waitForResident } from './commands/wait-for-resident';
import { wakePlan } from './commands/wake-plan';
import { wakeTicket } from './commands/wake-ticket';
import { withdrawTicket } from './commands/withdraw-ticket';
import { writeChecklist } from './commands/write-checklist';
import { countOpenTickets } from './queries/count-open';
import { getBoard } from './queries/get-board';
import { getFigures } from './queries/get-figures';
import { getTicket } from './queries/get-ticket';
import { listPlans } from './queries/list-plans';
import { getHouseHours } from './queries/get-house-hours';
import { listSlaPolicies } from './queries/list-sla-policies';
import { listStaff } from './queries/list-staff';
import { listTickets } from './queries/list-tickets';
import { suggestTicket } from './queries/suggest-ticket';

export const operations = [
  assignTicket, changeTickets, checkTicketItem, claimTicket, commentTicket, confirmTicket,
  createPlan, declineTicket, deferTicket, editPlan, followTicket, logWork,
  mergeTickets, rateTicket, reopenTicket, reportTicket, resolveTicket, resumeTicket,
  setHouseHours, setSlaPolicy, setStaff, splitTicket, startTicket, triageTicket, waitForResident,
  wakePlan, wakeTicket, withdrawTicket, writeChecklist, countOpenTickets, getBoard, getFigures,
  getHouseHours, getTicket, listPlans, listSlaPolicies, listStaff, listTickets, suggestTicket,
] as const satisfies readonly Operation[];
