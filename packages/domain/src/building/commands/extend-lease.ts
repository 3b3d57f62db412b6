import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { expectedVersion, id, localDate } from '../../fields';
import { refuseStale } from '../../stale';
import { leaseState } from '../contract';
import { leaseExtended, verificationPeriodChanged } from '../events';
import { lockLease, moveTenants, refuseOverlap, updateLease } from '../leases';
import { buildingPolicy } from '../policy';
import { findBuilding, lockUnit, todayIn, withinBuilding } from '../store';
import { leaseReminder, leaseRows } from '../timers';

/**
 * Lets a lease run until another day; its tenants keep their access until then, and are reminded anew.
 * Events: lease.extended, verification.period_changed. Errors: conflict with the next lease, expired when it is over, stale_version, forbidden, not_found.
 */
export const extendLease = defineCommand({
  name: 'lease.extend',
  summary: 'Let a lease run until another day.',
  input: z.object({ id, endsOn: localDate, expectedVersion: expectedVersion.optional() }),
  output: leaseState,
  permission: 'building.manage',
  events: [leaseExtended, verificationPeriodChanged],
  async run(tx, { id: leaseId, endsOn, expectedVersion: looked }) {
    const found = await lockLease(tx, leaseId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('lease', found), 'building.view');
    refuseStale('lease', found, looked);
    await lockUnit(tx, found.unit_id);
    const building = await findBuilding(tx, found.building_id);
    const today = await todayIn(tx, building.zone);
    if (found.ended_on !== null || found.ends_on < today) throw new DomainError('expired', 'This lease is over. Make a new one.', { endsOn: found.ended_on ?? found.ends_on });
    if (endsOn === found.ends_on) return { id: leaseId, version: found.version, endsOn };
    if (endsOn < today || endsOn < found.starts_on) throw new DomainError('invalid_input', 'endsOn: must be today or later.', { fields: [{ path: 'endsOn', code: 'custom', message: 'must be today or later, and not before the first day' }] });
    await refuseOverlap(tx, { id: leaseId, unitId: found.unit_id, startsOn: found.starts_on, endsOn });
    const lease = await updateLease(tx, found, { ends_on: endsOn });
    tx.deadlines.settle({ type: 'lease', id: leaseId }, [leaseReminder], 'cancelled');
    for (const deadline of leaseRows(lease, building.zone, tx.now)) tx.deadlines.set(deadline);
    tx.append(leaseExtended, {
      aggregateId: leaseId, aggregateVersion: lease.version, organisationId: lease.organisation_id, data: { buildingId: building.id, unitId: lease.unit_id, from: found.ends_on, to: endsOn },
    });
    await moveTenants(tx, leaseId, endsOn, building.zone);
    return { id: leaseId, version: lease.version, endsOn };
  },
});
