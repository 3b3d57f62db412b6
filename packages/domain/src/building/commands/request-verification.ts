import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { verificationRequestInput, verificationState } from '../contract';
import { verificationEvidenceNeeded, verificationRequested } from '../events';
import { openStatuses } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { claimOf, findBuilding, lockUnit, updateVerification, type VerificationRow } from '../store';
import { evidenceRows, reviewDeadlines, reviewRows } from '../timers';

/**
 * Asks to be verified as living in a unit. Where the house wants evidence it is asked for at once; elsewhere the manager decides within the house's working hours.
 * Asking again while one's request is open answers with that one.
 * Events: verification.requested, verification.evidence_needed. Errors: conflict when one lives there already or the house takes no requests, not_found.
 */
export const requestVerification = defineCommand({
  name: 'verification.request',
  summary: 'Ask to be verified as living in a unit.',
  input: verificationRequestInput,
  output: verificationState,
  permission: 'verification.request',
  events: [verificationRequested, verificationEvidenceNeeded],
  async run(tx, input) {
    tx.authorise(verificationPolicy, 'verification.request', {});
    const userId = signedInUser(tx);
    // Two requests of one person for one unit come one after the other.
    await tx.lock(`verification/${input.unitId}/${userId}`);
    const open = (await tx.db.selectFrom('verification').selectAll().where('unit_id', '=', input.unitId).where('user_id', '=', userId)
      .where('status', 'in', [...openStatuses, 'verified']).executeTakeFirst()) as VerificationRow | undefined;
    if (open?.status === 'verified') throw new DomainError('conflict', 'You live here already.', { verificationId: open.id });
    if (open !== undefined) return { id: open.id, version: open.version, status: open.status };
    const unit = await lockUnit(tx, input.unitId);
    const building = await findBuilding(tx, unit.building_id);
    if (!building.accepts_requests) throw notFound('unit', input.unitId);
    if (input.endsOn !== null && input.endsOn < input.startsOn)
      throw new DomainError('invalid_input', 'endsOn: must not be before the first day.', { fields: [{ path: 'endsOn', code: 'custom', message: 'must not be before the first day' }] });
    const review = building.requires_evidence ? undefined : await reviewDeadlines(tx, building, tx.now);
    const row = (await tx.db.insertInto('verification').values({
      id: uuidv7(), organisation_id: unit.organisation_id, building_id: unit.building_id, unit_id: unit.id, user_id: userId, kind: input.kind, source: 'request',
      starts_on: input.startsOn, ends_on: input.endsOn, note: input.note, review_due_at: review?.due ?? null, created_at: tx.now, updated_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow()) as VerificationRow;
    const fact = { aggregateId: row.id, organisationId: row.organisation_id };
    tx.append(verificationRequested, { ...fact, aggregateVersion: row.version, data: { ...claimOf(row), source: 'request', reviewDueAt: review?.due.toISOString() ?? null } });
    if (review !== undefined) {
      for (const deadline of reviewRows(row, review)) tx.deadlines.set(deadline);
      return { id: row.id, version: row.version, status: row.status };
    }
    const asked = await updateVerification(tx, row, { status: 'evidence_needed' });
    for (const deadline of evidenceRows(asked, building.zone, tx.now)) tx.deadlines.set(deadline);
    tx.append(verificationEvidenceNeeded, { ...fact, aggregateVersion: asked.version, data: { ...claimOf(row), byRule: true } });
    return { id: asked.id, version: asked.version, status: asked.status };
  },
});
