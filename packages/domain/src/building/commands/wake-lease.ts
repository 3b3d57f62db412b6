import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { leaseEnded, leaseEnding } from '../events';
import { lockLease, updateLease } from '../leases';
import { buildingPolicy } from '../policy';
import { findBuilding, todayIn, withinBuilding } from '../store';
import { leaseEnd } from '../timers';

/**
 * Says that a lease ends soon, 60, 30 and 7 days before, and that it is over, each once by the database's clock.
 * Events: lease.ending, lease.ended. Errors: not_found.
 */
export const wakeLease = defineCommand({
  name: 'lease.wake',
  summary: 'Do what is due for a lease and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'lease.wake',
  events: [leaseEnding, leaseEnded],
  async run(tx, input) {
    let lease = await lockLease(tx, input.id);
    tx.authorise(buildingPolicy, 'lease.wake', withinBuilding('lease', lease), 'building.view');
    const pending = await pendingDeadlines(tx, 'lease', lease.id);
    const due = pending.filter((deadline) => deadline.due_at <= tx.now);
    const today = due.length === 0 ? '' : await todayIn(tx, (await findBuilding(tx, lease.building_id)).zone);
    const about = { buildingId: lease.building_id, unitId: lease.unit_id };
    for (const deadline of due) {
      tx.deadlines.settleSlot({ type: 'lease', id: lease.id }, deadline.kind, deadline.slot, 'fired');
      if (deadline.kind === leaseEnd) {
        // The row says so by its last day; only the log has to be told.
        lease = await updateLease(tx, lease, {});
        tx.append(leaseEnded, { aggregateId: lease.id, aggregateVersion: lease.version, organisationId: lease.organisation_id, data: { ...about, endedOn: lease.ends_on, isEarly: false } });
      } else
        tx.append(leaseEnding, {
          aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: lease.organisation_id,
          data: { ...about, leaseId: lease.id, endsOn: lease.ends_on, daysLeft: daysUntil(lease.ends_on, today) },
        });
    }
    const left = pending.filter((deadline) => !due.includes(deadline));
    return { version: lease.version, state: left.length === 0 ? 'over' : 'running', isFinal: left.length === 0, next: nextOf(left, tx.now) };
  },
});

/** Counted anew: who was asleep when the reminder was due does not say what was true then. */
function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
}
