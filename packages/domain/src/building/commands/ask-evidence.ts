import { defineCommand } from '@lintel/db';
import { writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { z } from 'zod';
import { verificationMove, verificationState } from '../contract';
import { verificationEvidenceNeeded } from '../events';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { claimOf, findBuilding, lockVerification, updateVerification, verificationAttributes } from '../store';
import { evidenceRows, reviewKinds } from '../timers';

/**
 * Asks somebody for evidence, or for more of it; the clock of the review stops until it is there.
 * Events: verification.evidence_needed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const askEvidence = defineCommand({
  name: 'verification.askEvidence',
  summary: 'Ask somebody for evidence that they live there.',
  input: verificationMove.extend({ note: writtenText(1_000).pipe(z.string().min(3, 'say what is missing')) }),
  output: verificationState,
  permission: 'verification.decide',
  events: [verificationEvidenceNeeded],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.decide', verificationAttributes(row), 'verification.view');
    refuseStale('request', row, input.expectedVersion);
    const status = verificationLifecycle.next(row.status, 'verification.askEvidence');
    const building = await findBuilding(tx, row.building_id);
    const asked = await updateVerification(tx, row, { status, evidence_note: input.note, review_due_at: null });
    tx.deadlines.settle({ type: 'verification', id: row.id }, reviewKinds, 'met');
    for (const deadline of evidenceRows(asked, building.zone, tx.now)) tx.deadlines.set(deadline);
    tx.append(verificationEvidenceNeeded, { aggregateId: row.id, aggregateVersion: asked.version, organisationId: row.organisation_id, data: { ...claimOf(row), byRule: false } });
    return { id: row.id, version: asked.version, status };
  },
});
