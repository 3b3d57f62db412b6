import { BusinessHours } from '@lintel/kernel';
import { z } from 'zod';
import { currency, cursor, expectedVersion, id, instant, localDate, minorUnits, pageOf, pageSize, writtenText } from '../fields';
import { ticketCategory } from './categories';

export { suggestCategories, suggestPriority, ticketCategory, type TicketCategory } from './categories';

const said = (most: number) => writtenText(most).pipe(z.string().min(1, 'must not be empty'));

export const limits = { bulk: 100, checks: 40, merged: 20, parts: 50, ladder: 6, plans: 200 } as const;
/** Days until something happens by itself. */
export const days = { nudges: [3, 7], noAnswer: 14, close: 7, deferAtMost: 366 } as const;

export const ticketPriority = z.enum(['low', 'normal', 'high', 'urgent']);
export type TicketPriority = z.infer<typeof ticketPriority>;
export const ticketStatus = z.enum(['open', 'in_progress', 'waiting_on_resident', 'deferred', 'completed', 'closed', 'declined', 'withdrawn', 'merged']);
export const ticketSource = z.enum(['resident', 'desk', 'plan', 'split']);
export const ticketOutcome = z.enum(['confirmed', 'lapsed', 'no_answer']);
export const clockKind = z.enum(['first_response', 'next_response', 'resolution']);
export type ClockKind = z.infer<typeof clockKind>;
export const clockState = z.enum(['active', 'paused', 'hit', 'missed', 'cancelled']);
export const ladderRole = z.enum(['building_staff', 'building_manager', 'company_owner']);

export const ladder = z.array(z.object({ afterMinutes: z.int().min(0).max(100_000).describe('working minutes after the promise was missed'), role: ladderRole })).max(limits.ladder);
export type Ladder = z.infer<typeof ladder>;

const described = { title: said(120), description: writtenText(4_000), place: writtenText(120).describe('where exactly: lobby, second floor, behind the sink'), category: ticketCategory, priority: ticketPriority };
export const ticketState = z.object({ id, version: z.int(), number: z.int(), status: ticketStatus, assigneeId: id.nullable() });
export type TicketState = z.infer<typeof ticketState>;
const note = writtenText(2_000).pipe(z.string().min(3, 'say a little more'));
const move = { id, expectedVersion: expectedVersion.optional() };
export const ticketMove = z.object(move);
export const ticketNote = z.object({ ...move, note });
export const optionalNote = z.object({ ...move, note: writtenText(2_000).optional() });

export const ticketReportInput = z.object({
  buildingId: id, unitId: id.nullable().default(null).describe('none: a place that all share'), clientId: id.optional().describe('named by your device, so that a report sent twice is one'),
  title: described.title, description: described.description.default(''), place: described.place.default(''),
  category: ticketCategory.default('other'), priority: ticketPriority.default('normal'),
});
export const ticketTriageInput = z.object({ ...move, ...described, unitId: id.nullable() }).partial().required({ id: true });
export const ticketAssignInput = z.object({
  ...move, assigneeId: id.nullable().optional().describe('null: nobody; left out: whoever has the skill, is there and has least to do'),
});
export const ticketDeferInput = z.object({ ...move, until: localDate.describe('the day on which it is open again, by the calendar of the house'), note: writtenText(2_000).optional() });
export const ticketCommentInput = z.object({ id, body: said(4_000), isInternal: z.boolean().default(false).describe('only for those who work in the house'), commentId: id.optional().describe('named by your device, so that one sent twice is one') });
export const commentState = z.object({ id, ticketId: id, ticketVersion: z.int(), createdAt: instant });
export const part = z.object({ name: said(120), quantity: z.int().min(1).max(10_000).default(1), costMinor: minorUnits.max(1_000_000_000).describe('of one piece, in minor units') });
export type Part = z.infer<typeof part>;
export const workLogInput = z.object({ id, entryId: id.optional().describe('named by your device, so that one sent twice is one'), minutes: z.int().min(0).max(1_440), note: writtenText(1_000).default(''), parts: z.array(part).max(limits.parts).default([]) });
export const workLogState = z.object({ id, ticketId: id, ticketVersion: z.int(), minutes: z.int(), partsCost: minorUnits, currency });
export const checklistInput = z.object({ ...move, items: z.array(said(200)).max(limits.checks).describe('what is to be done, in order; what keeps its words keeps its tick') });
export const rateInput = z.object({ id, stars: z.int().min(1).max(5), comment: writtenText(1_000).default('') });
export const mergeInput = z.object({ id: id.describe('the one that stays'), mergedIds: z.array(id).min(1).max(limits.merged) });
export const splitInput = z.object({ ...move, title: described.title, description: described.description.default(''), category: ticketCategory.optional(), unitId: id.nullable().optional(), copyFollowers: z.boolean().default(false) });
export const bulkInput = z.object({
  ids: z.array(id).min(1).max(limits.bulk),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('assign'), assigneeId: id.nullable() }),
    z.object({ kind: z.literal('priority'), priority: ticketPriority }),
    z.object({ kind: z.literal('category'), category: ticketCategory }),
    z.object({ kind: z.literal('decline'), note }),
    z.object({ kind: z.literal('confirm') }),
  ]),
});
export const bulkAnswer = z.object({ changed: z.int(), results: z.array(z.object({ id, isDone: z.boolean(), code: z.string().nullable(), message: z.string().nullable() })) });

export const ticketItem = z.object({
  id, version: z.int(), number: z.int(), buildingId: id, buildingName: z.string(), zone: z.string(), unitId: id.nullable(), unitLabel: z.string().nullable(), place: z.string(), isCommon: z.boolean(),
  category: ticketCategory, priority: ticketPriority, title: z.string(), status: ticketStatus, source: ticketSource, isMine: z.boolean(), isFollowed: z.boolean(), followers: z.int(),
  reporterName: z.string().nullable().describe('for those who work in the house'), assigneeId: id.nullable(), assigneeName: z.string().nullable(),
  dueAt: instant.nullable().describe('the soonest promise that is still to be kept; for those who work in the house'), isBreached: z.boolean(), createdAt: instant, updatedAt: instant, completedAt: instant.nullable(),
});
export type TicketItem = z.infer<typeof ticketItem>;
export const ticketListInput = z.object({
  buildingId: id.optional(), status: z.array(ticketStatus).max(9).optional(), category: z.array(ticketCategory).max(15).optional(), priority: z.array(ticketPriority).max(4).optional(), unitId: id.optional(),
  assigneeId: id.optional(), isUnassigned: z.boolean().optional(), isAssignedToMe: z.boolean().optional(), isMine: z.boolean().optional().describe('what you reported or follow'), isBreached: z.boolean().optional(),
  query: writtenText(80).optional(), sort: z.enum(['newest', 'due']).default('newest'), cursor: cursor.optional(), limit: pageSize,
});
export const ticketPage = pageOf(ticketItem);
export const boardInput = ticketListInput.omit({ status: true, cursor: true, limit: true, sort: true }).extend({ buildingId: id, perColumn: z.int().min(1).max(100).default(30) });
export const ticketBoard = z.object({ columns: z.array(z.object({ status: ticketStatus, count: z.int(), items: z.array(ticketItem) })) });

export const deadlineItem = z.object({ id, kind: z.string(), slot: z.string(), dueAt: instant, rule: z.record(z.string(), z.unknown()) });
export const commentItem = z.object({ id, authorId: id.nullable(), authorName: z.string(), isInternal: z.boolean(), isStaff: z.boolean(), body: z.string(), createdAt: instant });
export const checkItem = z.object({ id, position: z.int(), text: z.string(), doneAt: instant.nullable(), doneByName: z.string().nullable() });
export const clockItem = z.object({ id, kind: clockKind, state: clockState, targetMinutes: z.int(), usedMinutes: z.int(), dueAt: instant.nullable(), endedAt: instant.nullable() });
export const workItem = z.object({ id, userName: z.string(), minutes: z.int(), note: z.string(), parts: z.array(part), partsCost: minorUnits, currency, createdAt: instant });
export const ticketDetail = ticketItem.extend({
  organisationId: id, description: z.string(), waitingNote: z.string().nullable(), deferredUntil: instant.nullable(), resolutionNote: z.string().nullable(), outcome: ticketOutcome.nullable(), reopenCount: z.int(),
  firstResponseAt: instant.nullable(), mergedInto: z.object({ id, number: z.int() }).nullable(), comments: z.array(commentItem), checks: z.array(checkItem), deadlines: z.array(deadlineItem),
  survey: z.object({ stars: z.int(), comment: z.string() }).nullable().describe('your own, or the reporter’s for those who work in the house'),
  desk: z.object({ clocks: z.array(clockItem), work: z.array(workItem), minutes: z.int(), currency, partsCost: minorUnits, mergedCount: z.int() }).nullable().describe('for those who work in the house'),
  actions: z.array(z.string()),
  canShare: z.boolean().describe('whether you may show it to somebody outside'),
});
export type TicketDetail = z.infer<typeof ticketDetail>;

export const suggestInput = z.object({ buildingId: id, text: writtenText(500), unitId: id.nullable().default(null) });
export const similarTicket = z.object({ id, number: z.int(), title: z.string(), category: ticketCategory, status: ticketStatus, place: z.string(), unitLabel: z.string().nullable(), people: z.int().describe('who reported or follow it'), isFollowed: z.boolean(), isMine: z.boolean(), createdAt: instant });
export const suggestAnswer = z.object({ categories: z.array(z.object({ category: ticketCategory, share: z.number() })), priority: ticketPriority, similar: z.array(similarTicket), method: z.literal('keywords').describe('a table of English words with weights; it has learnt nothing') });

const minutes = z.int().min(1).max(1_000_000).describe('working minutes');
export const slaFields = { firstResponseMinutes: minutes, nextResponseMinutes: minutes, resolutionMinutes: minutes };
export const slaPolicyItem = z.object({ category: ticketCategory.nullable(), priority: ticketPriority, ...slaFields, ladder, isDefault: z.boolean().describe('the house has said nothing of its own'), version: z.int().nullable() });
export const slaSetInput = z.object({ buildingId: id, category: ticketCategory.nullable().default(null), priority: ticketPriority, ...slaFields, ladder: ladder.optional(), applyToRunning: z.boolean().default(false).describe('clocks that run already get the new promise too') });
export const slaState = z.object({ version: z.int(), clocks: z.int().describe('running clocks that were changed') });

const timeOfDay = (example: string) => z.string().regex(/^\d\d:\d\d$/, 'must be hours and minutes such as 09:00').meta({ examples: [example] });
const shiftDay = z.array(z.object({ from: timeOfDay('09:00'), to: timeOfDay('17:30') })).max(4);
export const shift = z.object({ monday: shiftDay, tuesday: shiftDay, wednesday: shiftDay, thursday: shiftDay, friday: shiftDay, saturday: shiftDay, sunday: shiftDay });
export const staffItem = z.object({ userId: id, name: z.string(), role: z.enum(['building_manager', 'building_staff']), skills: z.array(ticketCategory), shift: shift.nullable(), isOnShift: z.boolean(), openTickets: z.int(), hasSkill: z.boolean(), rank: z.int().nullable().describe('1 is who gets the next one; null: not eligible') });
export const staffSetInput = z.object({ buildingId: id, userId: id, skills: z.array(ticketCategory).max(15), shift: shift.nullable().default(null).describe('none: the hours of the house') });

const planFields = { title: described.title, description: described.description, place: described.place, category: ticketCategory, priority: ticketPriority, unitId: id.nullable(), assigneeId: id.nullable(), checklist: z.array(said(200)).max(limits.checks), every: z.int().min(1).max(365), period: z.enum(['day', 'week', 'month']) };
export const planCreateInput = z.object({ buildingId: id, ...planFields, description: planFields.description.default(''), place: planFields.place.default(''), priority: ticketPriority.default('normal'), unitId: planFields.unitId.default(null), assigneeId: planFields.assigneeId.default(null), checklist: planFields.checklist.default([]), startsOn: localDate });
export const planEditInput = z.object({ ...planFields, nextOn: localDate, isActive: z.boolean() }).partial().extend({ id, expectedVersion: expectedVersion.optional() });
export const planState = z.object({ id, version: z.int(), nextOn: localDate, isActive: z.boolean() });
export const planItem = z.object({ id, version: z.int(), buildingId: id, ...planFields, unitLabel: z.string().nullable(), assigneeName: z.string().nullable(), nextOn: localDate, isActive: z.boolean(), opened: z.int() });

export const figuresInput = z.object({ buildingId: id, from: localDate, to: localDate.describe('the last day, included') });
const share = z.number().min(0).max(1).nullable().describe('none: nothing to judge');
export const ticketFigures = z.object({
  reported: z.int(), completed: z.int(), open: z.int(), breached: z.int(), satisfaction: z.object({ average: z.number().nullable(), answers: z.int() }),
  attainment: z.array(z.object({ kind: clockKind, hit: z.int(), missed: z.int(), share })),
  byCategory: z.array(z.object({ category: ticketCategory, reported: z.int(), completed: z.int(), medianFirstResponseMinutes: z.number().nullable(), medianResolutionMinutes: z.number().nullable() })),
  backlog: z.array(z.object({ age: z.enum(['under_1_day', 'under_3_days', 'under_7_days', 'under_30_days', 'older']), count: z.int() })),
  recurring: z.array(z.object({ unitId: id.nullable(), unitLabel: z.string().nullable(), category: ticketCategory, count: z.int(), lastAt: instant })),
  load: z.array(z.object({ userId: id, name: z.string(), open: z.int(), completed: z.int(), minutes: z.int() })),
});

const workday = [{ from: '09:00', to: '17:00' }];
const anyHours = { week: { monday: workday, tuesday: workday, wednesday: workday, thursday: workday, friday: workday, saturday: [], sunday: [] }, holidays: [{ date: '2026-12-25', intervals: [] }] };
/** When a house works, by the clock on its wall: hours of each weekday, and the dates that differ. */
export const houseHours = z.object({ week: BusinessHours.shape.week, holidays: z.array(BusinessHours.shape.holidays.element).max(400).describe('dates that differ; without hours the house is closed') }).meta({ examples: [anyHours] });
export type HouseHours = z.infer<typeof houseHours>;
export const houseHoursSetInput = z.object({
  buildingId: id, expectedVersion: expectedVersion.optional(), hours: houseHours.nullable().describe('none: those of the company'),
  applyToRunning: z.boolean().default(false).describe('promises that run already end by the new hours; else as they were given'),
});
export const hoursEffect = z.object({
  isOpen: z.boolean(), opensAt: instant.describe('now, while it is open'),
  promises: z.array(z.object({ priority: ticketPriority, answeredBy: instant, mendedBy: instant })).describe('of a ticket that is reported now'), running: z.int().describe('tickets whose promises run now'),
});
export const houseHoursDetail = z.object({ buildingId: id, version: z.int(), zone: z.string(), isOwn: z.boolean(), hours: houseHours, companyHours: houseHours, effect: hoursEffect });
