import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { expectedVersion, id, mediaState } from '../contract';
import { mediaDeleted } from '../events';
import { mediaLifecycle } from '../lifecycle';
import { editPermission } from '../records';
import { fact, lockEditable, refOf, touchAlbum, updateMedia } from '../store';
import { afterGrace } from '../grace';

/**
 * Takes a file off its record, at once for everyone who looks; its bytes go from the store a day later.
 * Events: media.deleted. Errors: stale_version, invalid_transition, forbidden, not_found.
 */
export const deleteMedia = defineCommand({
  name: 'media.delete',
  summary: 'Take a photo, plan, document or link off its record.',
  input: z.object({ id, expectedVersion: expectedVersion.optional() }),
  output: mediaState,
  permission: editPermission,
  events: [mediaDeleted],
  async run(tx, input) {
    const { media, record } = await lockEditable(tx, input.id, input.expectedVersion, true);
    const status = mediaLifecycle.next(media.status, 'media.delete');
    const deleted = await updateMedia(tx, media, { status, claimed_by: null, claimed_until: null, purge_at: media.url === null ? afterGrace(tx.now) : null });
    await tx.db.updateTable('listing').set({ cover_media_id: null }).where('cover_media_id', '=', media.id).execute();
    await touchAlbum(tx, record.ref);
    tx.append(mediaDeleted, { ...fact(deleted), data: { ...refOf(deleted), kind: deleted.kind } });
    return { id: deleted.id, version: deleted.version, status: deleted.status };
  },
});
