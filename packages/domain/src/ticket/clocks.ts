import type { Database, ScopedTransaction } from '@lintel/db';
import { type BusinessCalendar, uuidv7 } from '@lintel/kernel';
import type { Updateable } from 'kysely';
import { dueAt, minuteOf, type RunningClock, usedAt, warningAt } from './clock';
import type { ClockKind } from './contract';
import { ticketSlaBreached } from './events';
import { minutesOf, type Promises } from './promises';
import { type ClockRow, factOf, ladderOf, type TicketRow } from './store';
import { clockRows, escalationRow, refOf, slaBreach, slaEscalation, slaWarning } from './timers';

/** The promises of one ticket, locked with it. */
export async function openClocks(tx: ScopedTransaction, ticketId: string): Promise<readonly ClockRow[]> {
  return (await tx.db.selectFrom('sla_clock').selectAll().where('ticket_id', '=', ticketId).where('state', 'in', ['active', 'paused']).orderBy('id').forUpdate().execute()) as readonly ClockRow[];
}

const runningOf = (clock: ClockRow): RunningClock | undefined =>
  clock.running_since === null ? undefined : { targetMinutes: clock.target_minutes, usedMinutes: clock.used_minutes, runningSince: clock.running_since };

const change = (tx: ScopedTransaction, clock: ClockRow, patch: Updateable<Database['sla_clock']>) => tx.db.updateTable('sla_clock').set(patch).where('id', '=', clock.id).execute();

export async function startClock(tx: ScopedTransaction, ticket: TicketRow, kind: ClockKind, promises: Promises, calendar: BusinessCalendar): Promise<void> {
  const running = { targetMinutes: minutesOf(promises, kind), usedMinutes: 0, runningSince: minuteOf(tx.now) };
  const due = dueAt(running, calendar);
  await tx.db.insertInto('sla_clock').values({
    id: uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticket.id, kind, target_minutes: running.targetMinutes, running_since: running.runningSince, due_at: due,
    ladder: JSON.stringify(promises.ladder), started_at: tx.now,
  }).execute();
  for (const row of clockRows(ticket, kind, { warning: warningAt(running, calendar), due, targetMinutes: running.targetMinutes })) tx.deadlines.set(row);
}

/** Stops what runs, and what was to come of what was missed: somebody else is to act now. */
export async function pauseClocks(tx: ScopedTransaction, ticket: TicketRow, calendar: BusinessCalendar): Promise<void> {
  for (const clock of await openClocks(tx, ticket.id)) {
    const running = runningOf(clock);
    if (running === undefined) continue;
    if (await missedBy(tx, ticket, clock, calendar)) continue;
    await change(tx, clock, { state: 'paused', used_minutes: usedAt(running, tx.now, calendar), running_since: null, due_at: null });
  }
  tx.deadlines.settle(refOf(ticket), [slaWarning, slaBreach, slaEscalation], 'cancelled');
}

export async function resumeClocks(tx: ScopedTransaction, ticket: TicketRow, calendar: BusinessCalendar): Promise<void> {
  for (const clock of await openClocks(tx, ticket.id)) if (clock.state === 'paused') await run(tx, ticket, clock, calendar, clock.target_minutes);
}

/** Gives the clocks that are open another promise; what was spent stays spent. Returns how many were changed. */
export async function retargetClocks(tx: ScopedTransaction, ticket: TicketRow, promises: Promises, calendar: BusinessCalendar): Promise<number> {
  let changed = 0;
  for (const clock of await openClocks(tx, ticket.id)) {
    const target = minutesOf(promises, clock.kind);
    const running = runningOf(clock);
    if (running !== undefined && (await missedBy(tx, ticket, clock, calendar))) continue;
    changed += 1;
    if (running === undefined) await change(tx, clock, { target_minutes: target, ladder: JSON.stringify(promises.ladder) });
    else await run(tx, ticket, { ...clock, used_minutes: usedAt(running, tx.now, calendar) }, calendar, target, promises);
  }
  return changed;
}

/** The house works at other hours: what was spent was spent by those that were. The end stays as it was promised, or is reckoned anew where that is asked for. */
export async function turnClocks(tx: ScopedTransaction, ticket: TicketRow, { before, after, isAsked }: { readonly before: BusinessCalendar; readonly after: BusinessCalendar; readonly isAsked: boolean }): Promise<boolean> {
  let isTurned = false;
  for (const clock of await openClocks(tx, ticket.id)) {
    const running = runningOf(clock);
    if (running === undefined || (await missedBy(tx, ticket, clock, before))) continue;
    const spent = usedAt(running, tx.now, before);
    if (isAsked) await run(tx, ticket, { ...clock, used_minutes: spent }, after, clock.target_minutes);
    else await change(tx, clock, { used_minutes: spent, running_since: minuteOf(tx.now) });
    isTurned = true;
  }
  return isTurned;
}

async function run(tx: ScopedTransaction, ticket: TicketRow, clock: ClockRow, calendar: BusinessCalendar, targetMinutes: number, promises?: Promises): Promise<void> {
  const running = { targetMinutes, usedMinutes: clock.used_minutes, runningSince: minuteOf(tx.now) };
  const due = dueAt(running, calendar);
  await change(tx, clock, {
    state: 'active', target_minutes: targetMinutes, used_minutes: running.usedMinutes, running_since: running.runningSince, due_at: due, ...(promises === undefined ? {} : { ladder: JSON.stringify(promises.ladder) }),
  });
  const warning = clock.warned_at === null ? warningAt(running, calendar) : null;
  for (const row of clockRows(ticket, clock.kind, { warning, due, targetMinutes })) tx.deadlines.set(row);
}

/** The promises of these kinds are kept, or were missed already by the database's clock: then that is said now, for no worker has. */
export async function meetClocks(tx: ScopedTransaction, ticket: TicketRow, kinds: readonly ClockKind[], calendar: BusinessCalendar): Promise<void> {
  for (const clock of await openClocks(tx, ticket.id)) {
    const running = runningOf(clock);
    if (!kinds.includes(clock.kind) || running === undefined) continue;
    if (await missedBy(tx, ticket, clock, calendar)) continue;
    await change(tx, clock, { state: 'hit', used_minutes: usedAt(running, tx.now, calendar), running_since: null, ended_at: tx.now });
  }
  for (const kind of kinds) settleClock(tx, ticket, kind, 'met');
}

/** A ticket that is over owes nothing. */
export async function cancelClocks(tx: ScopedTransaction, ticket: TicketRow): Promise<void> {
  await tx.db.updateTable('sla_clock').set({ state: 'cancelled', running_since: null, ended_at: tx.now }).where('ticket_id', '=', ticket.id).where('state', 'in', ['active', 'paused']).execute();
  tx.deadlines.settle(refOf(ticket), [slaWarning, slaBreach, slaEscalation], 'cancelled');
}

function settleClock(tx: ScopedTransaction, ticket: TicketRow, kind: ClockKind, end: 'met' | 'cancelled'): void {
  tx.deadlines.settleSlot(refOf(ticket), slaWarning, kind, end);
  tx.deadlines.settleSlot(refOf(ticket), slaBreach, kind, end);
  for (let step = 0; step < 6; step += 1) tx.deadlines.settleSlot(refOf(ticket), slaEscalation, `${kind}.${step}`, end);
}

async function missedBy(tx: ScopedTransaction, ticket: TicketRow, clock: ClockRow, calendar: BusinessCalendar): Promise<boolean> {
  if (clock.due_at === null || clock.due_at > tx.now) return false;
  await missClock(tx, ticket, clock, calendar);
  return true;
}

/** A promise was not kept: it is said once, and its ladder begins. */
export async function missClock(tx: ScopedTransaction, ticket: TicketRow, clock: ClockRow, calendar: BusinessCalendar): Promise<void> {
  const due = clock.due_at ?? tx.now;
  await change(tx, clock, { state: 'missed', used_minutes: clock.target_minutes, running_since: null, ended_at: tx.now });
  tx.deadlines.settleSlot(refOf(ticket), slaWarning, clock.kind, 'fired');
  tx.deadlines.settleSlot(refOf(ticket), slaBreach, clock.kind, 'fired');
  for (const [step, { afterMinutes, role }] of ladderOf(clock.ladder).entries())
    tx.deadlines.set(escalationRow(ticket, clock.kind, step, calendar.addBusinessMinutes(due, afterMinutes), role));
  tx.append(ticketSlaBreached, { ...factOf(ticket), data: { ticketId: ticket.id, buildingId: ticket.building_id, clock: clock.kind, dueAt: due.toISOString(), assigneeId: ticket.assignee_id } });
}

/** What the row itself says of its promises, for lists: the soonest end, and since when one that is still owed was missed. */
export async function summariseClocks(tx: ScopedTransaction, ticketId: string): Promise<{ readonly due_at: Date | null; readonly breached_at: Date | null }> {
  const rows = (await tx.db.selectFrom('sla_clock').select(['kind', 'state', 'due_at', 'started_at', 'ended_at']).where('ticket_id', '=', ticketId).execute());
  const due = rows.flatMap((row) => (row.state === 'active' && row.due_at !== null ? [row.due_at.getTime()] : []));
  const missed = rows.flatMap((row) => (row.state === 'missed' && row.due_at !== null ? [row.due_at.getTime()] : []));
  return { due_at: due.length === 0 ? null : new Date(Math.min(...due)), breached_at: missed.length === 0 ? null : new Date(Math.min(...missed)) };
}
