import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { evidenceItem, limits } from '../contract';
import { verificationEvidenceAdded } from '../events';
import { openStatuses } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { lockVerification, updateVerification, verificationAttributes } from '../store';

/**
 * Adds a file that is already in the store to the evidence of one's own open request. Found again by its id when the door repeats itself.
 * Events: verification.evidence_added. Errors: conflict (too many, not open), forbidden, not_found.
 */
export const addEvidence = defineCommand({
  name: 'verification.addEvidence',
  summary: 'Add a file to the evidence of one’s own request.',
  input: z.object({
    id, evidenceId: id, name: z.string().min(1).max(200), contentType: z.string().max(100), byteSize: z.int().positive().max(limits.evidenceBytes), sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  output: evidenceItem,
  permission: 'verification.supply',
  events: [verificationEvidenceAdded],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.supply', verificationAttributes(row), 'verification.view');
    if (!openStatuses.some((status) => status === row.status)) throw new DomainError('conflict', 'This request is decided; nothing more is looked at.', { status: row.status });
    const held = await tx.db.selectFrom('verification_evidence').select((eb) => eb.fn.countAll<number>().as('n')).where('verification_id', '=', row.id).where('removed_at', 'is', null).executeTakeFirstOrThrow();
    if (held.n >= limits.evidenceFiles) throw new DomainError('conflict', `At most ${limits.evidenceFiles} files are taken. Remove one first.`, { limit: limits.evidenceFiles });
    const { evidenceId, name, contentType, byteSize } = input;
    await tx.db.insertInto('verification_evidence').values({
      id: evidenceId, organisation_id: row.organisation_id, verification_id: row.id, name, content_type: contentType, byte_size: byteSize, sha256: Buffer.from(input.sha256, 'hex'),
      sent_by: signedInUser(tx), sent_at: tx.now,
    }).execute();
    const { version } = await updateVerification(tx, row, {});
    tx.append(verificationEvidenceAdded, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { buildingId: row.building_id, evidenceId, contentType } });
    return { id: evidenceId, name, contentType, byteSize, sentAt: tx.now.toISOString() };
  },
});

