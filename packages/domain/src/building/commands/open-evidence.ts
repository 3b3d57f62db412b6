import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { verificationEvidenceRead } from '../events';
import { verificationPolicy } from '../policy';
import { lockVerification, verificationAttributes } from '../store';
import { evidenceKey } from '../evidence-files';

/**
 * Says where a piece of evidence lies, for the door that lends it, and notes who opened it. For its sender and those who decide.
 * Events: verification.evidence_read. Errors: forbidden, not_found.
 */
export const openEvidence = defineCommand({
  name: 'verification.openEvidence',
  summary: 'Open a piece of evidence; who did is written down.',
  input: z.object({ id, evidenceId: id }),
  output: z.object({ key: z.string(), name: z.string(), contentType: z.string() }),
  permission: 'verification.readEvidence',
  events: [verificationEvidenceRead],
  async run(tx, { id: verificationId, evidenceId }) {
    const row = await lockVerification(tx, verificationId);
    tx.authorise(verificationPolicy, 'verification.readEvidence', verificationAttributes(row), 'verification.view');
    const found = await tx.db.selectFrom('verification_evidence').select(['name', 'content_type']).where('id', '=', evidenceId).where('verification_id', '=', verificationId)
      .where('removed_at', 'is', null).executeTakeFirst();
    if (found === undefined) throw notFound('evidence', evidenceId);
    tx.append(verificationEvidenceRead, { aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id, data: { buildingId: row.building_id, evidenceId } });
    return { key: evidenceKey(evidenceId), name: found.name, contentType: found.content_type };
  },
});
