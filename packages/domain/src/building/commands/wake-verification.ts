import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type DeadlineRow, nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { verificationEvidenceReminded, verificationRejected, verificationReviewNear, verificationReviewOverdue } from '../events';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { endingEvents, endResidency } from '../residing';
import { claimOf, lockVerification, updateVerification, verificationAttributes, type VerificationRow } from '../store';
import { accessEnd, evidenceKinds } from '../timers';

/**
 * Does what is due for a verification by the database's clock, each thing once: reminds the managers and tells the owners when nobody decides, reminds who owes
 * evidence and closes the request when none comes, and closes a residency whose last day is over. The access itself ended with that clock already.
 * Events: verification.review_near, .review_overdue, .evidence_reminded, .rejected, resident.unverified, membership.revoked. Errors: not_found.
 */
export const wakeVerification = defineCommand({
  name: 'verification.wake',
  summary: 'Do what is due for a verification and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'verification.wake',
  events: [verificationReviewNear, verificationReviewOverdue, verificationEvidenceReminded, verificationRejected, ...endingEvents],
  async run(tx, input) {
    let row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.wake', verificationAttributes(row), 'verification.view');
    const pending = await pendingDeadlines(tx, 'verification', row.id);
    const due = pending.filter((deadline) => deadline.due_at <= tx.now);
    for (const deadline of due) row = await fire(tx, row, deadline);
    const isFinal = verificationLifecycle.isFinal(row.status);
    return { version: row.version, state: row.status, isFinal, next: isFinal ? null : nextOf(pending.filter((deadline) => !due.includes(deadline)), tx.now) };
  },
});

async function fire(tx: ScopedTransaction, row: VerificationRow, deadline: DeadlineRow): Promise<VerificationRow> {
  tx.deadlines.settleSlot({ type: 'verification', id: row.id }, deadline.kind, deadline.slot, 'fired');
  const note = { aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: row.organisation_id };
  const about = { verificationId: row.id, buildingId: row.building_id };
  switch (deadline.kind) {
    case 'review_near':
    case 'review': {
      if (row.status !== 'requested' && row.status !== 'under_review') return row;
      const dueAt = (row.review_due_at ?? deadline.due_at).toISOString();
      tx.append(deadline.kind === 'review' ? verificationReviewOverdue : verificationReviewNear, { ...note, data: { ...about, dueAt } });
      return row;
    }
    case 'evidence_reminder':
      if (row.status === 'evidence_needed') tx.append(verificationEvidenceReminded, { ...note, data: { ...about, userId: row.user_id } });
      return row;
    case 'evidence_expiry':
      return row.status === 'evidence_needed' ? closeUnanswered(tx, row) : row;
    case accessEnd:
      return row.status === 'verified' ? endResidency(tx, row, { status: 'moved_out', because: 'lease_ended' }) : row;
    default:
      return row;
  }
}

async function closeUnanswered(tx: ScopedTransaction, row: VerificationRow): Promise<VerificationRow> {
  const status = verificationLifecycle.next(row.status, 'verification.wake', 'rejected');
  const rejected = await updateVerification(tx, row, { status, decided_at: tx.now });
  tx.deadlines.settle({ type: 'verification', id: row.id }, evidenceKinds, 'fired');
  tx.append(verificationRejected, { aggregateId: row.id, aggregateVersion: rejected.version, organisationId: row.organisation_id, data: { ...claimOf(row), because: 'no_evidence' } });
  return rejected;
}
