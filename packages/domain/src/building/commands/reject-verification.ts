import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { verificationMove, verificationState } from '../contract';
import { verificationRejected } from '../events';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { claimOf, lockVerification, updateVerification, verificationAttributes } from '../store';
import { evidenceKinds, reviewKinds } from '../timers';

/**
 * Turns a request down, with the reason that the person reads.
 * Events: verification.rejected. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const rejectVerification = defineCommand({
  name: 'verification.reject',
  summary: 'Turn a request down.',
  input: verificationMove.extend({ note: writtenText(1_000).pipe(z.string().min(3, 'say why')) }),
  output: verificationState,
  permission: 'verification.decide',
  events: [verificationRejected],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.decide', verificationAttributes(row), 'verification.view');
    refuseStale('request', row, input.expectedVersion);
    const status = verificationLifecycle.next(row.status, 'verification.reject');
    const rejected = await updateVerification(tx, row, { status, decided_by: tx.actor.userId, decided_at: tx.now, decision_note: input.note, review_due_at: null });
    tx.deadlines.settle({ type: 'verification', id: row.id }, [...reviewKinds, ...evidenceKinds], 'met');
    tx.append(verificationRejected, { aggregateId: row.id, aggregateVersion: rejected.version, organisationId: row.organisation_id, data: { ...claimOf(row), because: 'decided' } });
    return { id: row.id, version: rejected.version, status };
  },
});
