import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { verificationState } from '../contract';
import { verificationSubmitted } from '../events';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { claimOf, findBuilding, lockVerification, updateVerification, verificationAttributes } from '../store';
import { evidenceKinds, reviewDeadlines, reviewRows } from '../timers';

/**
 * Says that the evidence is complete: the review begins and is due within the house's working hours. Said twice, it is heard once.
 * Events: verification.submitted. Errors: conflict when nothing was sent, invalid_transition, forbidden, not_found.
 */
export const submitVerification = defineCommand({
  name: 'verification.submit',
  summary: 'Hand one’s evidence in for review.',
  input: z.object({ id }),
  output: verificationState,
  permission: 'verification.supply',
  events: [verificationSubmitted],
  async run(tx, { id: verificationId }) {
    const row = await lockVerification(tx, verificationId);
    tx.authorise(verificationPolicy, 'verification.supply', verificationAttributes(row), 'verification.view');
    if (row.status === 'under_review') return { id: row.id, version: row.version, status: row.status };
    const status = verificationLifecycle.next(row.status, 'verification.submit');
    const sent = await tx.db.selectFrom('verification_evidence').select('id').where('verification_id', '=', row.id).where('removed_at', 'is', null).limit(1).executeTakeFirst();
    if (sent === undefined) throw new DomainError('conflict', 'Send at least one file first: a photo of the contract, a bill, a key handover.', { fields: [{ path: 'evidence', code: 'missing', message: 'send at least one file' }] });
    const review = await reviewDeadlines(tx, await findBuilding(tx, row.building_id), tx.now);
    const submitted = await updateVerification(tx, row, { status, review_due_at: review.due });
    tx.deadlines.settle({ type: 'verification', id: row.id }, evidenceKinds, 'met');
    for (const deadline of reviewRows(submitted, review)) tx.deadlines.set(deadline);
    tx.append(verificationSubmitted, { aggregateId: row.id, aggregateVersion: submitted.version, organisationId: row.organisation_id, data: { ...claimOf(row), reviewDueAt: review.due.toISOString() } });
    return { id: row.id, version: submitted.version, status };
  },
});
