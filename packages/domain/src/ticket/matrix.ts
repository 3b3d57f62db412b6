import { insertUser } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import * as ticket from './index';

const own = ['allowed', 'not_found'] as const;
const seen = ['forbidden', 'not_found'] as const;
const inhabitants = { resident: seen, unit_owner: seen } as const;
const residing = { resident: own, unit_owner: own } as const;
/** Of what happens in somebody's home: those who work in the house, and nobody who lives there. */
const workers: Expectation = { platform_admin: 'allowed', company_owner: own, building_manager: own, building_staff: own, system: 'allowed', otherwise: 'not_found' };
const managers: Expectation = { ...workers, building_staff: seen };
/** Of a building that its residents see. */
const housekeepers: Expectation = { ...managers, ...inhabitants };
const housed: Expectation = { ...workers, ...inhabitants };
const everyoneThere: Expectation = { ...workers, ...residing };
const byPersons = { system: 'forbidden' } as const;
/** Of one's own report: whoever works there sees it, and leaves it to its reporter. */
const reporter: Expectation = { platform_admin: 'forbidden', company_owner: seen, building_manager: seen, building_staff: seen, ...residing, system: 'allowed', otherwise: 'not_found' };
const settlers: Expectation = { ...managers, ...residing };
const hands: Expectation = { platform_admin: 'forbidden', company_owner: seen, building_manager: own, building_staff: own, system: 'forbidden', otherwise: 'not_found' };
const machine: Expectation = { platform_admin: 'forbidden', company_owner: seen, building_manager: seen, building_staff: seen, system: 'allowed', otherwise: 'not_found' };

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inBuilding = ({ side }: Arrangement) => ({ buildingId: side.buildingId });
const staffId = ({ side }: Arrangement) => side.actors.building_staff.userId;

interface More {
  readonly reporterId?: string;
  readonly status?: string;
  readonly isCommon?: boolean;
  readonly waiting?: boolean;
}

/** In somebody's home, reported by a stranger, unless said otherwise. */
async function addTicket({ db, side }: Arrangement, more: More = {}): Promise<string> {
  const id = uuidv7();
  const isCompleted = more.status === 'completed';
  await db.insertInto('ticket').values({
    id, organisation_id: side.buildingCompanyId, building_id: side.buildingId, unit_id: more.isCommon === true ? null : side.unitId, number: Math.ceil(Math.random() * 2_000_000_000), category: 'plumbing', title: 'The tap drips',
    reporter_id: more.reporterId ?? (await insertUser(db)).id, status: more.status ?? 'open', ...(isCompleted ? { completed_at: new Date() } : {}), ...(more.status === 'deferred' ? { deferred_until: new Date(Date.now() + 86_400_000) } : {}),
  }).execute();
  return id;
}

const some = (more: More = {}) => async (at: Arrangement) => ({ id: await addTicket(at, more) });
const mine = (more: More = {}) => async (at: Arrangement) => ({ id: await addTicket(at, { reporterId: at.personId, ...more }) });

async function addCheck(at: Arrangement): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('ticket_check').values({ id, organisation_id: at.side.buildingCompanyId, ticket_id: await addTicket(at), position: 0, text: 'Turn the water off' }).execute();
  return id;
}

async function addPlan({ db, side }: Arrangement): Promise<string> {
  const id = uuidv7();
  await db.insertInto('maintenance_plan').values({
    id, organisation_id: side.buildingCompanyId, building_id: side.buildingId, title: 'Look after the lift', category: 'lift', every: 3, period: 'month', next_on: dayFrom(10), anchor_day: 1,
  }).execute();
  return id;
}

export const ticketMatrix: readonly MatrixCase[] = [
  { operation: ticket.reportTicket, expected: everyoneThere, input: (at) => ({ ...inBuilding(at), title: 'The lamp on the stairs is broken' }) },
  { operation: ticket.suggestTicket, expected: everyoneThere, input: (at) => ({ ...inBuilding(at), text: 'the tap drips' }) },
  { operation: ticket.listTickets, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: ticket.getTicket, expected: workers, input: some() },
  { operation: ticket.countOpenTickets, expected: housed, input: inBuilding },
  { operation: ticket.getBoard, expected: housed, input: inBuilding },
  { operation: ticket.triageTicket, expected: workers, input: async (at) => ({ id: await addTicket(at), priority: 'high' }) },
  { operation: ticket.assignTicket, expected: managers, input: async (at) => ({ id: await addTicket(at), assigneeId: staffId(at) }) },
  { operation: ticket.claimTicket, expected: hands, input: some() },
  { operation: ticket.startTicket, expected: workers, input: some() },
  { operation: ticket.waitForResident, expected: workers, input: async (at) => ({ id: await addTicket(at, { status: 'in_progress' }), note: 'When are you at home?' }) },
  { operation: ticket.resumeTicket, expected: workers, input: some({ status: 'waiting_on_resident' }) },
  { operation: ticket.deferTicket, expected: workers, input: async (at) => ({ id: await addTicket(at, { status: 'in_progress' }), until: dayFrom(5) }) },
  { operation: ticket.resolveTicket, expected: workers, input: async (at) => ({ id: await addTicket(at, { status: 'in_progress' }), note: 'A new washer.' }) },
  { operation: ticket.declineTicket, expected: managers, input: async (at) => ({ id: await addTicket(at), note: 'Not ours to mend.' }) },
  { operation: ticket.withdrawTicket, expected: reporter, input: mine() },
  { operation: ticket.confirmTicket, expected: settlers, input: mine({ status: 'completed' }) },
  { operation: ticket.reopenTicket, expected: settlers, input: async (at) => ({ id: await addTicket(at, { reporterId: at.personId, status: 'completed' }), note: 'It drips again.' }) },
  { operation: ticket.rateTicket, expected: { ...reporter, ...byPersons }, input: async (at) => ({ id: await addTicket(at, { reporterId: at.personId, status: 'completed' }), stars: 5 }) },
  { operation: ticket.commentTicket, expected: workers, input: async (at) => ({ id: await addTicket(at), body: 'Somebody comes tomorrow.' }) },
  { operation: ticket.followTicket, expected: { ...reporter, ...byPersons }, input: some({ isCommon: true }) },
  { operation: ticket.logWork, expected: { ...workers, ...byPersons }, input: async (at) => ({ id: await addTicket(at), minutes: 30, parts: [{ name: 'Washer', costMinor: 150 }] }) },
  { operation: ticket.writeChecklist, expected: workers, input: async (at) => ({ id: await addTicket(at), items: ['Turn the water off'] }) },
  { operation: ticket.checkTicketItem, expected: workers, input: async (at) => ({ id: await addCheck(at), isDone: true }) },
  { operation: ticket.mergeTickets, expected: managers, input: async (at) => ({ id: await addTicket(at), mergedIds: [await addTicket(at)] }) },
  { operation: ticket.splitTicket, expected: managers, input: async (at) => ({ id: await addTicket(at), title: 'The drain is slow too' }) },
  // What is refused stands in the result of each.
  { operation: ticket.changeTickets, expected: { otherwise: 'allowed' }, input: async (at) => ({ ids: [await addTicket(at)], change: { kind: 'priority', priority: 'low' } }) },
  { operation: ticket.wakeTicket, expected: machine, input: some() },
  { operation: ticket.getFigures, expected: housed, input: (at) => ({ ...inBuilding(at), from: dayFrom(-30), to: dayFrom(0) }) },
  { operation: ticket.getHouseHours, expected: housed, input: inBuilding },
  { operation: ticket.setHouseHours, expected: housekeepers, input: (at) => ({ ...inBuilding(at), hours: null }) },
  { operation: ticket.listSlaPolicies, expected: housed, input: inBuilding },
  { operation: ticket.setSlaPolicy, expected: housekeepers, input: (at) => ({ ...inBuilding(at), priority: 'urgent', firstResponseMinutes: 30, nextResponseMinutes: 60, resolutionMinutes: 240 }) },
  { operation: ticket.listStaff, expected: housed, input: inBuilding },
  { operation: ticket.setStaff, expected: housekeepers, input: (at) => ({ ...inBuilding(at), userId: staffId(at), skills: ['plumbing'] }) },
  { operation: ticket.listPlans, expected: housed, input: inBuilding },
  { operation: ticket.createPlan, expected: housekeepers, input: (at) => ({ ...inBuilding(at), title: 'Look after the lift', category: 'lift', every: 1, period: 'month', startsOn: dayFrom(5) }) },
  { operation: ticket.editPlan, expected: housekeepers, input: async (at) => ({ id: await addPlan(at), isActive: false }) },
  { operation: ticket.wakePlan, expected: { ...machine, ...inhabitants }, input: async (at) => ({ id: await addPlan(at) }) },
];
