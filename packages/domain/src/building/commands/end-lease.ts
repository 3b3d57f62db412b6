import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { expectedVersion, id, localDate, writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { leaseState } from '../contract';
import { leaseEnded, verificationPeriodChanged } from '../events';
import { lockLease, moveTenants, updateLease } from '../leases';
import { buildingPolicy } from '../policy';
import { findBuilding, todayIn, withinBuilding } from '../store';
import { leaseEnd, leaseReminder } from '../timers';

/**
 * Ends a lease before its time, with the last day it counts; its tenants' access ends with that day.
 * Events: lease.ended, verification.period_changed. Errors: expired when it is over, invalid_input, stale_version, forbidden, not_found.
 */
export const endLease = defineCommand({
  name: 'lease.end',
  summary: 'End a lease before its time.',
  input: z.object({ id, lastDay: localDate, reason: writtenText(500).optional(), expectedVersion: expectedVersion.optional() }),
  output: leaseState,
  permission: 'building.manage',
  events: [leaseEnded, verificationPeriodChanged],
  async run(tx, { id: leaseId, lastDay, reason, expectedVersion: looked }) {
    const found = await lockLease(tx, leaseId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('lease', found), 'building.view');
    refuseStale('lease', found, looked);
    const building = await findBuilding(tx, found.building_id);
    const today = await todayIn(tx, building.zone);
    if (found.ended_on !== null || found.ends_on < today) throw new DomainError('expired', 'This lease is over already.', { endsOn: found.ended_on ?? found.ends_on });
    if (lastDay < today || lastDay > found.ends_on) throw new DomainError('invalid_input', 'lastDay: must lie between today and the end of the lease.', { fields: [{ path: 'lastDay', code: 'custom', message: 'must lie between today and the end of the lease' }] });
    // A lease that has not begun leaves nothing behind.
    const endedOn = lastDay < found.starts_on ? dayBefore(found.starts_on) : lastDay;
    const lease = await updateLease(tx, found, { ended_on: endedOn });
    tx.deadlines.settle({ type: 'lease', id: leaseId }, [leaseReminder, leaseEnd], 'cancelled');
    tx.append(leaseEnded, {
      aggregateId: leaseId, aggregateVersion: lease.version, organisationId: lease.organisation_id, data: { buildingId: building.id, unitId: lease.unit_id, endedOn, isEarly: true },
      ...(reason === undefined ? {} : { reason }),
    });
    await moveTenants(tx, leaseId, lastDay, building.zone);
    return { id: leaseId, version: lease.version, endsOn: endedOn };
  },
});

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
