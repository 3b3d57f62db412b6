import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant, localDate } from '../fields';
import { ticketCategory } from './categories';
import { clockKind, ladderRole, ticketOutcome, ticketPriority, ticketSource, ticketStatus } from './contract';

const aggregateType = 'ticket';
const place = { buildingId: id, unitId: id.nullable() };
/** Whom it concerns besides those who work in the house; null: nobody in particular. */
const people = { reporterId: id.nullable(), assigneeId: id.nullable() };

export const ticketCreated = defineEvent({
  type: 'ticket.created', aggregateType, description: 'Something in a house is to be mended.',
  schema: z.object({ ...place, ...people, number: z.int(), category: ticketCategory, priority: ticketPriority, source: ticketSource, planId: id.nullable(), splitFromId: id.nullable() }),
});
export const ticketTriaged = defineEvent({
  type: 'ticket.triaged', aggregateType, description: 'A ticket was described anew; `changed` names the fields.',
  schema: z.object({ ...place, ...people, category: ticketCategory, priority: ticketPriority, changed: z.array(z.enum(['title', 'description', 'place', 'category', 'priority', 'unitId'])) }),
});
export const ticketAssigned = defineEvent({
  type: 'ticket.assigned', aggregateType, description: 'Somebody has a ticket in hand, or nobody any more.',
  schema: z.object({ ...place, ...people, previousAssigneeId: id.nullable(), way: z.enum(['assigned', 'claimed', 'suggested', 'plan', 'released']) }),
});
export const ticketStatusChanged = defineEvent({
  type: 'ticket.status_changed', aggregateType, description: 'A ticket went from one state to another.',
  schema: z.object({ ...place, ...people, from: ticketStatus, to: ticketStatus, until: instant.nullable(), mergedIntoId: id.nullable() }),
});
export const ticketReopened = defineEvent({
  type: 'ticket.reopened', aggregateType, description: 'What was thought to be mended is not; the time for it begins anew.', schema: z.object({ ...place, ...people, times: z.int() }),
});
export const ticketClosed = defineEvent({
  type: 'ticket.closed', aggregateType, description: 'A ticket came to its end: confirmed, or by itself seven days after it was completed.', schema: z.object({ ...place, ...people, outcome: ticketOutcome }),
});
export const ticketCommented = defineEvent({
  type: 'ticket.commented', aggregateType, description: 'Somebody wrote to a ticket, for all who see it or among those who work on it; the words stay in the row.',
  schema: z.object({ ...place, ...people, commentId: id, isInternal: z.boolean(), isStaff: z.boolean() }),
});
export const ticketWorkLogged = defineEvent({
  type: 'ticket.work_logged', aggregateType, description: 'Time and parts went into a ticket.', schema: z.object({ ...place, entryId: id, minutes: z.int(), partsCost: z.int(), currency: z.string() }),
});
export const ticketChecklistChanged = defineEvent({
  type: 'ticket.checklist_changed', aggregateType, description: 'What is to be done for a ticket was written down, ticked off or not after all.',
  schema: z.object({ ...place, items: z.int(), done: z.int() }),
});
export const ticketFollowed = defineEvent({
  type: 'ticket.followed', aggregateType, description: 'A neighbour follows a ticket, or no longer.', schema: z.object({ ...place, userId: id, isFollowing: z.boolean() }),
});
export const ticketRated = defineEvent({
  type: 'ticket.rated', aggregateType, description: 'Whoever reported it says how content they are, from one to five stars.', schema: z.object({ ...place, stars: z.int() }),
});

const ofClock = { ticketId: id, buildingId: id, clock: clockKind, dueAt: instant, assigneeId: id.nullable() };
export const ticketSlaWarning = defineEvent({
  type: 'ticket.sla_warning', aggregateType: 'deadline', description: 'Three quarters of the promised time are gone.', schema: z.object(ofClock),
});
export const ticketSlaBreached = defineEvent({
  type: 'ticket.sla_breached', aggregateType, description: 'A promise was not kept in its time.', schema: z.object(ofClock),
});
export const ticketEscalated = defineEvent({
  type: 'ticket.escalated', aggregateType: 'deadline', description: 'A missed promise is still owed; the next on the ladder are told.', schema: z.object({ ...ofClock, step: z.int(), role: ladderRole }),
});
export const ticketNudged = defineEvent({
  type: 'ticket.nudged', aggregateType: 'deadline', description: 'Whoever reported it is reminded of what they were asked.', schema: z.object({ ticketId: id, buildingId: id, reporterId: id.nullable() }),
});

export const slaPolicySet = defineEvent({
  type: 'sla_policy.set', aggregateType: 'sla_policy', description: 'A house promises other times for a priority or a category.',
  schema: z.object({ buildingId: id, category: ticketCategory.nullable(), priority: ticketPriority, firstResponseMinutes: z.int(), nextResponseMinutes: z.int(), resolutionMinutes: z.int(), clocks: z.int() }),
});
export const ticketStaffSet = defineEvent({
  type: 'ticket_staff.set', aggregateType: 'ticket_staff', description: 'What somebody who works in a house is good at, and their hours, were written down.', schema: z.object({ buildingId: id, userId: id, skills: z.array(ticketCategory) }),
});
const plan = 'maintenance_plan';
export const maintenancePlanCreated = defineEvent({
  type: 'maintenance_plan.created', aggregateType: plan, description: 'Work that comes again was planned.', schema: z.object({ buildingId: id, category: ticketCategory, every: z.int(), period: z.enum(['day', 'week', 'month']), nextOn: localDate }),
});
export const maintenancePlanUpdated = defineEvent({
  type: 'maintenance_plan.updated', aggregateType: plan, description: 'A plan was changed, stopped or taken up again; `changed` names the fields.', schema: z.object({ buildingId: id, changed: z.array(z.string()), nextOn: localDate, isActive: z.boolean() }),
});
export const maintenancePlanDue = defineEvent({
  type: 'maintenance_plan.due', aggregateType: plan, description: 'The day of a plan has come; it opened a ticket.', schema: z.object({ buildingId: id, ticketId: id, nextOn: localDate }),
});
