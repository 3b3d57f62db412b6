import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, type Reactor, readEvent, uuidv7 } from '@lintel/kernel';
import { membershipGranted, membershipRevoked } from '../organisation';
import { verificationRequested } from './events';
import { verificationLifecycle } from './lifecycle';
import { endResidency, establish } from './residing';
import { claimOf, findBuilding, lockVerification, todayIn, updateVerification, type VerificationRow } from './store';

/** An account that is gone lives nowhere. Its event belongs to access, which may write it in a later version. */
const userDeleted = 'user.deleted';

/**
 * Keeps who lives where true when roles come and go by another door: whoever was invited into a unit by mail has a residency, whoever lost the role has none.
 */
export const buildingReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'residencies',
  summary: 'Keeps who lives where in step with the roles people hold in units',
  types: [membershipGranted.type, membershipRevoked.type, userDeleted],
  lanes: 1,
  async react(tx, event) {
    if (event.type === membershipGranted.type) return takeIn(tx, event);
    if (event.type === membershipRevoked.type) return letGo(tx, event);
    return forget(tx, event.aggregateId);
  },
};

async function takeIn(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const { userId, role, scope, scopeId } = readEvent(membershipGranted, event).data;
  if (scope !== 'unit' || scopeId === null) return;
  await tx.lock(`verification/${scopeId}/${userId}`);
  const held = await tx.db.selectFrom('membership').select('id').where('id', '=', event.aggregateId).where('revoked_at', 'is', null).executeTakeFirst();
  const claim = (await tx.db.selectFrom('verification').selectAll().where('unit_id', '=', scopeId).where('user_id', '=', userId)
    .where('status', 'in', ['requested', 'evidence_needed', 'under_review', 'verified']).forUpdate().executeTakeFirst()) as VerificationRow | undefined;
  if (held === undefined || claim?.status === 'verified') return;
  const unit = await tx.db.selectFrom('unit').selectAll().where('id', '=', scopeId).executeTakeFirstOrThrow();
  const building = await findBuilding(tx, unit.building_id);
  const row = claim === undefined
    ? (await tx.db.insertInto('verification').values({
      id: uuidv7(), organisation_id: unit.organisation_id, building_id: unit.building_id, unit_id: unit.id, user_id: userId, kind: role === 'unit_owner' ? 'owner' : 'tenant', source: 'manager',
      starts_on: await todayIn(tx, building.zone), created_at: tx.now, updated_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow()) as VerificationRow
    : await asDecidable(tx, claim);
  if (claim === undefined)
    tx.append(verificationRequested, { aggregateId: row.id, aggregateVersion: 1, organisationId: row.organisation_id, data: { ...claimOf(row), source: 'manager', reviewDueAt: null } });
  await establish(tx, building, row, { endsOn: null, leaseId: null, note: undefined });
  await tx.flush();
}

/** Whoever gave the role has decided; evidence that was asked for is no longer needed. */
function asDecidable(tx: ScopedTransaction, row: VerificationRow): Promise<VerificationRow> | VerificationRow {
  return row.status === 'evidence_needed' ? updateVerification(tx, row, { status: 'under_review' }) : row;
}

async function letGo(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const { scope } = readEvent(membershipRevoked, event).data;
  if (scope !== 'unit') return;
  const residency = await tx.db.selectFrom('residency').select('verification_id').where('membership_id', '=', event.aggregateId).where('ended_at', 'is', null).executeTakeFirst();
  if (residency !== undefined) await endVerified(tx, residency.verification_id, 'revoked');
}

async function forget(tx: ScopedTransaction, userId: string): Promise<void> {
  const rows = await tx.db.selectFrom('residency').select('verification_id').where('user_id', '=', userId).where('ended_at', 'is', null).orderBy('id').execute();
  for (const row of rows) await endVerified(tx, row.verification_id, 'account_deleted');
}

async function endVerified(tx: ScopedTransaction, verificationId: string, because: 'revoked' | 'account_deleted'): Promise<void> {
  const row = await lockVerification(tx, verificationId);
  if (verificationLifecycle.targets(row.status, 'verification.revoke').length === 0) return;
  await endResidency(tx, row, { status: 'revoked', because });
  await tx.flush();
}

