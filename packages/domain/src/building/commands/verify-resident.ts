import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { verificationState, verificationVerifyInput } from '../contract';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { establish, establishingEvents } from '../residing';
import { findBuilding, lockVerification, verificationAttributes, type VerificationRow } from '../store';

/**
 * Makes a verified resident of who asked: from this moment they see and write in their house. Of two who decide at once one wins; the other is told.
 * Events: resident.verified, unit.assigned_to_user, membership.granted. Errors: invalid_transition, stale_version, expired when the last day is over, conflict, forbidden, not_found.
 */
export const verifyResident = defineCommand({
  name: 'verification.verify',
  summary: 'Verify that somebody lives in their unit.',
  input: verificationVerifyInput,
  output: verificationState,
  permission: 'verification.decide',
  events: [...establishingEvents],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.decide', verificationAttributes(row), 'verification.view');
    refuseStale('request', row, input.expectedVersion);
    verificationLifecycle.next(row.status, 'verification.verify');
    const endsOn = input.leaseId === undefined ? (input.endsOn === undefined ? row.ends_on : input.endsOn) : await lastDayOf(tx, row, input.leaseId);
    const verified = await establish(tx, await findBuilding(tx, row.building_id), row, { endsOn, leaseId: input.leaseId ?? null, note: input.note });
    return { id: row.id, version: verified.version, status: verified.status };
  },
});

async function lastDayOf(tx: ScopedTransaction, row: VerificationRow, leaseId: string): Promise<string> {
  const lease = await tx.db.selectFrom('lease').select(['ends_on', 'ended_on']).where('id', '=', leaseId).where('unit_id', '=', row.unit_id).forShare().executeTakeFirst();
  if (lease === undefined) throw new DomainError('conflict', 'This lease is not of the unit that is asked for.', { fields: [{ path: 'leaseId', code: 'custom', message: 'is not a lease of this unit' }] });
  return lease.ended_on ?? lease.ends_on;
}
