import type { ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { dropRole, endRoleAt, holdRole, membershipGranted, membershipRevoked } from '../organisation';
import type { EndReason } from './contract';
import { residentUnverified, residentVerified, unitAssignedToUser, verificationPeriodChanged } from './events';
import { type BuildingRow, claimOf, currentResidency, type ResidencyRow, todayIn, updateVerification, type VerificationRow } from './store';
import { accessEnd, accessEndRow, endOfDay, evidenceKinds, reviewKinds } from './timers';

/** What a command that lets somebody live in a unit may append. */
export const establishingEvents = [residentVerified, unitAssignedToUser, membershipGranted] as const;
/** What a command that ends it may append. */
export const endingEvents = [residentUnverified, membershipRevoked] as const;

export interface Establishing {
  readonly endsOn: string | null;
  readonly leaseId: string | null;
  readonly note: string | undefined;
}

/**
 * Makes a resident of who asked: the role in the unit, the residency, its checklists and its end, all at once.
 * @throws DomainError expired when the last day is over on the wall of the house
 */
export async function establish(tx: ScopedTransaction, building: BuildingRow, row: VerificationRow, { endsOn, leaseId, note }: Establishing): Promise<VerificationRow> {
  if (endsOn !== null && endsOn < row.starts_on)
    throw new DomainError('invalid_input', 'endsOn: must not be before the first day.', { fields: [{ path: 'endsOn', code: 'custom', message: 'must not be before the first day' }] });
  if (endsOn !== null && endsOn < (await todayIn(tx, building.zone))) throw new DomainError('expired', 'The last day of this residency is over. Ask with other days.', { endsOn });
  const endsAt = endsOn === null ? null : endOfDay(endsOn, building.zone);
  const membershipId = await holdRole(tx, {
    userId: row.user_id, role: row.kind === 'owner' ? 'unit_owner' : 'resident', scope: 'unit', scopeId: row.unit_id, organisationId: row.organisation_id, endsAt,
  });
  const verified = await updateVerification(tx, row, { status: 'verified', ends_on: endsOn, decided_by: tx.actor.userId, decided_at: tx.now, decision_note: note ?? null, review_due_at: null });
  const residencyId = uuidv7();
  await tx.db.insertInto('residency').values({
    id: residencyId, organisation_id: row.organisation_id, building_id: row.building_id, unit_id: row.unit_id, user_id: row.user_id, verification_id: row.id, membership_id: membershipId,
    lease_id: leaseId, kind: row.kind, starts_on: row.starts_on, ends_on: endsOn, ends_at: endsAt, created_at: tx.now,
  }).execute();
  await writeChecklists(tx, building, residencyId);
  const aggregate = { type: 'verification', id: row.id };
  tx.deadlines.settle(aggregate, [...reviewKinds, ...evidenceKinds], 'met');
  if (endsAt !== null) tx.deadlines.set(accessEndRow(verified, endsAt));
  const claim = claimOf(row);
  tx.append(residentVerified, {
    aggregateId: row.id, aggregateVersion: verified.version, organisationId: row.organisation_id, data: { ...claim, residencyId, source: row.source, endsAt: endsAt?.toISOString() ?? null },
  });
  const { version } = await tx.db.updateTable('unit').set((eb) => ({ version: eb('version', '+', 1) })).where('id', '=', row.unit_id).returning('version').executeTakeFirstOrThrow();
  tx.append(unitAssignedToUser, { aggregateId: row.unit_id, aggregateVersion: version, organisationId: row.organisation_id, data: claim });
  return verified;
}

async function writeChecklists(tx: ScopedTransaction, building: BuildingRow, residencyId: string): Promise<void> {
  const rows = ([['move_in', building.move_in_checklist], ['move_out', building.move_out_checklist]] as const).flatMap(([occasion, texts]) =>
    texts.map((text, position) => ({ id: uuidv7(), organisation_id: building.organisation_id, residency_id: residencyId, occasion, position, text })));
  if (rows.length > 0) await tx.db.insertInto('checklist_item').values(rows).execute();
}

/** Ends a residency and the role it gave, in this very transaction: the next request of that person is refused. */
export async function endResidency(
  tx: ScopedTransaction, row: VerificationRow, ending: { readonly status: 'moved_out' | 'revoked'; readonly because: EndReason; readonly note?: string | undefined },
): Promise<VerificationRow> {
  const residency = await currentResidency(tx, row.id);
  const ended = await updateVerification(tx, row, { status: ending.status, ...(ending.note === undefined ? {} : { decision_note: ending.note }) });
  tx.deadlines.settle({ type: 'verification', id: row.id }, [accessEnd], ending.because === 'lease_ended' ? 'fired' : 'cancelled');
  if (residency === undefined) return ended;
  await tx.db.updateTable('residency').set({ ended_at: tx.now, end_reason: ending.because }).where('id', '=', residency.id).execute();
  await dropRole(tx, residency.membership_id);
  tx.append(residentUnverified, {
    aggregateId: row.id, aggregateVersion: ended.version, organisationId: row.organisation_id, data: { ...claimOf(row), residencyId: residency.id, because: ending.because },
    ...(ending.note === undefined ? {} : { reason: ending.note }),
  });
  return ended;
}

/** Moves the last day of a residency, and with it the end of the access. Events: verification.period_changed. */
export async function movePeriod(tx: ScopedTransaction, row: VerificationRow, residency: ResidencyRow, endsOn: string | null, zone: string): Promise<void> {
  const endsAt = endsOn === null ? null : endOfDay(endsOn, zone);
  const moved = await updateVerification(tx, row, { ends_on: endsOn });
  await tx.db.updateTable('residency').set({ ends_on: endsOn, ends_at: endsAt }).where('id', '=', residency.id).execute();
  await endRoleAt(tx, residency.membership_id, endsAt);
  if (endsAt === null) tx.deadlines.settle({ type: 'verification', id: row.id }, [accessEnd], 'cancelled');
  else tx.deadlines.set(accessEndRow(moved, endsAt));
  tx.append(verificationPeriodChanged, { aggregateId: row.id, aggregateVersion: moved.version, organisationId: row.organisation_id, data: { ...claimOf(row), endsOn } });
}
