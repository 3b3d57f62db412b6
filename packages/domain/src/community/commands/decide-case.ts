import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { refuseStale } from '../../stale';
import { caseState, decideInput } from '../contract';
import { lockForDecision } from '../contribution';
import { contentHidden, contentKept, contentRestored, contentUpheld } from '../events';
import { type CaseStatus, moderationLifecycle } from '../lifecycle';
import { moderationPolicy } from '../policy';
import { type CaseRow, factOf, lockCase, writtenAttributes } from '../store';

/**
 * Decides about what was flagged: it may stay, it is hidden, it is shown again, or it stays hidden after its author's appeal. What is hidden is read by its author and by those who
 * decide, and by nobody else, from this moment on. What its author took down meanwhile stays down.
 * Events: content.kept, content.hidden, content.restored, content.upheld. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const decideCase = defineCommand({
  name: 'moderation.decide',
  summary: 'Decide about what was flagged.',
  input: decideInput,
  output: caseState,
  permission: 'moderation.decide',
  events: [contentKept, contentHidden, contentRestored, contentUpheld],
  async run(tx, { id, expectedVersion, decision, note }) {
    const held = await lockCase(tx, id);
    tx.authorise(moderationPolicy, 'moderation.decide', writtenAttributes(held), 'moderation.view');
    refuseStale('case', held, expectedVersion);
    const status = moderationLifecycle.next(held.status, `moderation.${decision}`);
    const updated = (await tx.db.updateTable('moderation_case').set({ status, decided_by: tx.actor.userId, decided_at: tx.now, decision_note: note === '' ? null : note, version: held.version + 1, updated_at: tx.now })
      .where('id', '=', id).returningAll().executeTakeFirstOrThrow()) as CaseRow;
    await carryOut(tx, updated, status);
    return { id, version: updated.version, status };
  },
});

async function carryOut(tx: ScopedTransaction, held: CaseRow, status: CaseStatus): Promise<void> {
  const [buildingId, subjectId] = [held.building_id, held.author_id];
  if (status === 'kept') tx.append(contentKept, { ...factOf(held), data: { buildingId, of: held.record_type } });
  if (status === 'upheld') tx.append(contentUpheld, { ...factOf(held), data: { buildingId, of: held.record_type, subjectId } });
  if (status !== 'hidden' && status !== 'restored') return;
  const found = await lockForDecision(tx, { recordType: held.record_type, recordId: held.record_id });
  if (found.status !== 'removed') {
    // Nothing but its case hides or shows it, and the case was locked first.
    await found.setStatus(status === 'hidden' ? 'hidden' : 'published');
  }
  tx.append(status === 'hidden' ? contentHidden : contentRestored, { ...factOf(held), data: { buildingId, recordType: held.record_type, recordId: held.record_id, postId: found.postId, channelId: found.channelId, subjectId } });
}
