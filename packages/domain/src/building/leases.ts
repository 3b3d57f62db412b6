import type { Database, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { sql, type Updateable } from 'kysely';
import { lockVerification, type LeaseRow, type ResidencyRow } from './store';
import { movePeriod } from './residing';

/** @throws DomainError not_found */
export async function lockLease(tx: ScopedTransaction, id: string): Promise<LeaseRow> {
  const row = await tx.db.selectFrom('lease').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('lease', id);
  return row;
}

export async function updateLease(tx: ScopedTransaction, lease: LeaseRow, patch: Updateable<Database['lease']>): Promise<LeaseRow> {
  return tx.db.updateTable('lease').set({ ...patch, version: lease.version + 1 }).where('id', '=', lease.id).returningAll().executeTakeFirstOrThrow();
}

/** Says whose lease is in the way, better than the constraint that would refuse it. The unit must be locked. @throws DomainError conflict */
export async function refuseOverlap(tx: ScopedTransaction, lease: { readonly id?: string; readonly unitId: string; readonly startsOn: string; readonly endsOn: string }): Promise<void> {
  let query = tx.db.selectFrom('lease').select(['id', 'starts_on', 'ends_on', 'ended_on']).where('unit_id', '=', lease.unitId)
    .where(sql<boolean>`daterange(starts_on, coalesce(ended_on, ends_on) + 1) && daterange(${lease.startsOn}::date, ${lease.endsOn}::date + 1)`);
  if (lease.id !== undefined) query = query.where('id', '<>', lease.id);
  const other = await query.limit(1).executeTakeFirst();
  if (other !== undefined)
    throw new DomainError('conflict', `This unit is let from ${other.starts_on} to ${other.ended_on ?? other.ends_on} already.`, { leaseId: other.id, startsOn: other.starts_on, endsOn: other.ended_on ?? other.ends_on });
}

/** Gives everybody who lives by this lease its last day. */
export async function moveTenants(tx: ScopedTransaction, leaseId: string, endsOn: string, zone: string): Promise<void> {
  const rows = (await tx.db.selectFrom('residency').selectAll().where('lease_id', '=', leaseId).where('ended_at', 'is', null).orderBy('id').execute()) as ResidencyRow[];
  for (const residency of rows) await movePeriod(tx, await lockVerification(tx, residency.verification_id), residency, endsOn, zone);
}
