import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { leaseCreateInput, leaseState } from '../contract';
import { leaseCreated, verificationPeriodChanged } from '../events';
import { moveTenants, refuseOverlap } from '../leases';
import { buildingPolicy } from '../policy';
import { findBuilding, lockUnit, todayIn, withinBuilding } from '../store';
import { leaseRows } from '../timers';

/**
 * Lets a unit for some time; two leases of a unit never overlap, whatever the race. Tenants named with it keep their access until its last day. One that lies in
 * the past is kept for the record and starts nothing.
 * Events: lease.created, verification.period_changed. Errors: conflict with another lease, invalid_input, forbidden, not_found.
 */
export const createLease = defineCommand({
  name: 'lease.create',
  summary: 'Let a unit for some time.',
  input: leaseCreateInput.refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], message: 'must not be before the first day' }),
  output: leaseState,
  permission: 'building.manage',
  events: [leaseCreated, verificationPeriodChanged],
  async run(tx, input) {
    const unit = await lockUnit(tx, input.unitId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('unit', unit), 'building.view');
    const building = await findBuilding(tx, unit.building_id);
    await refuseOverlap(tx, input);
    const lease = await tx.db.insertInto('lease').values({
      id: uuidv7(), organisation_id: unit.organisation_id, building_id: unit.building_id, unit_id: unit.id, starts_on: input.startsOn, ends_on: input.endsOn, note: input.note,
      made_by: tx.actor.userId, created_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow();
    tx.append(leaseCreated, {
      aggregateId: lease.id, aggregateVersion: 1, organisationId: lease.organisation_id, data: { buildingId: unit.building_id, unitId: unit.id, startsOn: input.startsOn, endsOn: input.endsOn },
    });
    if (input.endsOn >= (await todayIn(tx, building.zone))) for (const deadline of leaseRows(lease, building.zone, tx.now)) tx.deadlines.set(deadline);
    await bind(tx, lease, input.residencyIds, building.zone);
    return { id: lease.id, version: lease.version, endsOn: lease.ends_on };
  },
});

async function bind(tx: ScopedTransaction, lease: { readonly id: string; readonly unit_id: string; readonly ends_on: string }, residencyIds: readonly string[], zone: string): Promise<void> {
  if (residencyIds.length === 0) return;
  if (lease.ends_on < (await todayIn(tx, zone))) throw new DomainError('expired', 'Nobody can live by a lease that is over.', { endsOn: lease.ends_on });
  const bound = await tx.db.updateTable('residency').set({ lease_id: lease.id }).where('id', 'in', [...residencyIds]).where('unit_id', '=', lease.unit_id).where('ended_at', 'is', null).returning('id').execute();
  if (bound.length < new Set(residencyIds).size)
    throw new DomainError('conflict', 'Some of these people do not live in this unit.', { fields: [{ path: 'residencyIds', code: 'custom', message: 'must live in this unit' }] });
  await moveTenants(tx, lease.id, lease.ends_on, zone);
}
