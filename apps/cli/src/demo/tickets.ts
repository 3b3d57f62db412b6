import type { Db } from '@lintel/db';
import { resolveUserByEmail } from '@lintel/domain/access';
import { assignTicket, commentTicket, confirmTicket, createPlan, followTicket, logWork, rateTicket, reportTicket, resolveTicket, setStaff, startTicket, waitForResident } from '@lintel/domain/ticket';
import type { TicketCategory } from '@lintel/domain/ticket/contract';
import type { Actor } from '@lintel/kernel';
import type { DemoPeople } from './people';
import { Teller } from './teller';

/** How far a ticket has come, and since when. */
interface DemoTicket {
  readonly by: number;
  readonly title: string;
  readonly category: TicketCategory;
  readonly place: string;
  readonly isAtHome: boolean;
  readonly daysAgo: number;
  readonly until: 'reported' | 'assigned' | 'started' | 'asked' | 'mended' | 'closed';
  readonly stars?: number;
}

const tickets: readonly DemoTicket[] = [
  { by: 0, title: 'The kitchen tap drips', category: 'plumbing', place: 'Kitchen', isAtHome: true, daysAgo: 34, until: 'closed', stars: 5 },
  { by: 1, title: 'The radiator in the bedroom stays cold', category: 'heating', place: 'Bedroom', isAtHome: true, daysAgo: 27, until: 'closed', stars: 4 },
  { by: 2, title: 'The light on the second floor is broken', category: 'electrical', place: 'Second floor', isAtHome: false, daysAgo: 21, until: 'closed', stars: 5 },
  { by: 4, title: 'Water under the sink again', category: 'plumbing', place: 'Bathroom', isAtHome: true, daysAgo: 12, until: 'closed', stars: 3 },
  { by: 5, title: 'The front door does not close by itself', category: 'doors_and_locks', place: 'Entrance', isAtHome: false, daysAgo: 4, until: 'mended' },
  { by: 6, title: 'The dishwasher does not drain', category: 'appliance', place: 'Kitchen', isAtHome: true, daysAgo: 3, until: 'asked' },
  { by: 7, title: 'The lift stops between floors', category: 'lift', place: 'Lift', isAtHome: false, daysAgo: 0.2, until: 'started' },
  { by: 8, title: 'Damp in the corner of the living room', category: 'walls_and_damp', place: 'Living room', isAtHome: true, daysAgo: 0.15, until: 'assigned' },
  { by: 9, title: 'Rubbish beside the bins', category: 'rubbish', place: 'Courtyard', isAtHome: false, daysAgo: 0.08, until: 'reported' },
  { by: 10, title: 'The window in the hall does not shut', category: 'windows', place: 'Hall', isAtHome: true, daysAgo: 0.05, until: 'reported' },
];
const steps = ['reported', 'assigned', 'started', 'asked', 'mended', 'closed'] as const;

/** Tells what broke in the demo's building, how far each thing has come, and what is looked after every month. */
export async function seedTickets(db: Db, people: DemoPeople, today: Date): Promise<void> {
  const { id: buildingId } = people.building;
  const staff = people.of('staff');
  await new Teller(db, 'tickets/staff', today).daysAgo(60).tell(people.of('manager'), setStaff, { buildingId, userId: staff.userId, skills: ['plumbing', 'heating', 'electrical', 'lift', 'doors_and_locks'] });
  for (const [n, one] of tickets.entries()) await tellTicket(db, new Teller(db, `tickets/${n}`, today).daysAgo(one.daysAgo), { manager: people.of('manager'), staff }, buildingId, one);
  const startsOn = new Date(today.getTime() + 6 * 86_400_000).toISOString().slice(0, 10);
  await new Teller(db, 'tickets/plan', today).tell(people.of('manager'), createPlan, {
    buildingId, title: 'Look after the lift', category: 'lift', every: 1, period: 'month', startsOn, place: 'Lift', checklist: ['Oil the doors', 'Try the emergency bell', 'Write down the hours'],
  });
}

async function tellTicket(db: Db, teller: Teller, { manager, staff }: { readonly manager: Actor; readonly staff: Actor }, buildingId: string, one: DemoTicket): Promise<void> {
  const resident = await residentOf(db, one.by);
  const home = resident.memberships.find(({ role, buildingId: house }) => (role === 'resident' || role === 'unit_owner') && house === buildingId);
  const last = steps.indexOf(one.until);
  const is = (step: (typeof steps)[number]) => steps.indexOf(step) <= last;
  const pause = one.daysAgo / 12;
  const { id } = await teller.tell(resident, reportTicket, { buildingId, unitId: one.isAtHome ? (home?.scopeId ?? null) : null, title: one.title, place: one.place, category: one.category });
  if (!one.isAtHome && one.by % 2 === 1) await teller.tell(await residentOf(db, one.by + 6), followTicket, { id });
  if (is('assigned')) await teller.later(pause / 8).tell(manager, assignTicket, { id, assigneeId: staff.userId });
  if (is('started')) {
    await teller.later(pause / 8).tell(staff, commentTicket, { id, body: 'Thank you for telling us. Somebody comes to look at it.' });
    await teller.later(pause / 8).tell(staff, startTicket, { id });
  }
  if (one.until === 'asked') await teller.later(pause).tell(staff, waitForResident, { id, note: 'When are you at home this week?' });
  if (!is('mended')) return;
  await teller.later(pause).tell(staff, logWork, { id, minutes: 25 + one.by * 5, note: 'Looked at it and changed the part.', parts: [{ name: 'Spare part', quantity: 1, costMinor: 1_250 + one.by * 300 }] });
  await teller.tell(staff, resolveTicket, { id, note: 'Changed the part and tried it out.' });
  if (one.until !== 'closed') return;
  await teller.later(pause).tell(resident, rateTicket, { id, stars: one.stars ?? 5 });
  await teller.tell(resident, confirmTicket, { id });
}

async function residentOf(db: Db, n: number): Promise<Actor> {
  const actor = await resolveUserByEmail(db, `resident.${n + 1}@lintel.test`);
  if (actor === undefined) throw new Error(`The demo account resident.${n + 1}@lintel.test was suspended; the demo cannot be seeded again.`);
  return actor;
}
