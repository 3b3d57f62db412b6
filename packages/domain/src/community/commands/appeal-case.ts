import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { appealInput, caseState } from '../contract';
import { contentAppealed } from '../events';
import { enter } from '../floor';
import { moderationLifecycle } from '../lifecycle';
import { moderationPolicy } from '../policy';
import { factOf, lockCase, writtenAttributes } from '../store';

/**
 * Asks to have one's words shown again, once.
 * Events: content.appealed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const appealCase = defineCommand({
  name: 'moderation.appeal',
  summary: 'Ask to have your words shown again.',
  input: appealInput,
  output: caseState,
  permission: 'moderation.appeal',
  events: [contentAppealed],
  async run(tx, { id, expectedVersion, note }) {
    const held = await lockCase(tx, id);
    tx.authorise(moderationPolicy, 'moderation.appeal', writtenAttributes(held), 'moderation.view');
    refuseStale('case', held, expectedVersion);
    await enter(tx, held.building_id);
    const status = moderationLifecycle.next(held.status, 'moderation.appeal');
    const updated = await tx.db.updateTable('moderation_case').set({ status, appeal_note: note, version: held.version + 1, updated_at: tx.now }).where('id', '=', id).returning(['id', 'version', 'organisation_id']).executeTakeFirstOrThrow();
    tx.append(contentAppealed, { ...factOf(updated), data: { buildingId: held.building_id, of: held.record_type } });
    return { id, version: updated.version, status };
  },
});
