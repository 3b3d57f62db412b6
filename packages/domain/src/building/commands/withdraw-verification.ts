import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { verificationState } from '../contract';
import { verificationWithdrawn } from '../events';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { claimOf, lockVerification, updateVerification, verificationAttributes } from '../store';
import { evidenceKinds, reviewKinds } from '../timers';

/**
 * Takes one's own open request back.
 * Events: verification.withdrawn. Errors: invalid_transition, forbidden, not_found.
 */
export const withdrawVerification = defineCommand({
  name: 'verification.withdraw',
  summary: 'Take one’s own request back.',
  input: z.object({ id }),
  output: verificationState,
  permission: 'verification.supply',
  events: [verificationWithdrawn],
  async run(tx, { id: verificationId }) {
    const row = await lockVerification(tx, verificationId);
    tx.authorise(verificationPolicy, 'verification.supply', verificationAttributes(row), 'verification.view');
    if (row.status === 'withdrawn') return { id: row.id, version: row.version, status: row.status };
    const status = verificationLifecycle.next(row.status, 'verification.withdraw');
    const withdrawn = await updateVerification(tx, row, { status, decided_by: tx.actor.userId, decided_at: tx.now, review_due_at: null });
    tx.deadlines.settle({ type: 'verification', id: row.id }, [...reviewKinds, ...evidenceKinds], 'cancelled');
    tx.append(verificationWithdrawn, { aggregateId: row.id, aggregateVersion: withdrawn.version, organisationId: row.organisation_id, data: claimOf(row) });
    return { id: row.id, version: withdrawn.version, status };
  },
});
