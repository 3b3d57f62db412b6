import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { verificationState } from '../contract';
import { verificationEvidenceRemoved } from '../events';
import { openStatuses } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { lockVerification, updateVerification, verificationAttributes } from '../store';

/**
 * Takes back a piece of evidence of one's own open request; nobody opens it any more.
 * Events: verification.evidence_removed. Errors: conflict once decided, forbidden, not_found.
 */
export const removeEvidence = defineCommand({
  name: 'verification.removeEvidence',
  summary: 'Take back a piece of evidence.',
  input: z.object({ id, evidenceId: id }),
  output: verificationState,
  permission: 'verification.supply',
  events: [verificationEvidenceRemoved],
  async run(tx, { id: verificationId, evidenceId }) {
    const row = await lockVerification(tx, verificationId);
    tx.authorise(verificationPolicy, 'verification.supply', verificationAttributes(row), 'verification.view');
    const found = await tx.db.selectFrom('verification_evidence').select('removed_at').where('id', '=', evidenceId).where('verification_id', '=', verificationId).executeTakeFirst();
    if (found === undefined) throw notFound('evidence', evidenceId);
    if (found.removed_at !== null) return { id: row.id, version: row.version, status: row.status };
    if (!openStatuses.some((status) => status === row.status)) throw new DomainError('conflict', 'This request is decided; its evidence stays as it was judged.', { status: row.status });
    await tx.db.updateTable('verification_evidence').set({ removed_at: tx.now }).where('id', '=', evidenceId).execute();
    const { version } = await updateVerification(tx, row, {});
    tx.append(verificationEvidenceRemoved, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { buildingId: row.building_id, evidenceId } });
    return { id: row.id, version, status: row.status };
  },
});
