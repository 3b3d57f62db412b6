import { defineCommand } from '@lintel/db';
import { invalidInput, uuidv7 } from '@lintel/kernel';
import { caption, limits, linkKind, mediaState, recordRef } from '../contract';
import { mediaProcessed } from '../events';
import { linkAddress } from '../link-address';
import { editableRecord, editPermission } from '../records';
import { countAlbum, fact, insertMedia, lockAlbum, touchAlbum } from '../store';

/**
 * Adds a video or a tour that lies elsewhere, by its https address.
 * Events: media.processed. Errors: invalid_input, invalid_transition, forbidden, not_found.
 */
export const addLink = defineCommand({
  name: 'media.addLink',
  summary: 'Add the address of a video or a 360° tour.',
  input: recordRef.extend({ kind: linkKind, url: linkAddress, caption: caption.default('') }),
  output: mediaState,
  permission: editPermission,
  events: [mediaProcessed],
  async run(tx, input) {
    const record = await editableRecord(tx, input);
    await lockAlbum(tx, record);
    const { links, nextPosition } = await countAlbum(tx, record.ref);
    if (links >= limits.links) throw invalidInput([{ path: 'url', code: 'too_many', message: `At most ${limits.links} videos and tours are kept; take one off first.` }]);
    const media = { id: uuidv7(), version: 1, organisation_id: record.organisationId };
    await insertMedia(tx, [{
      ...media, record_type: input.recordType, record_id: input.recordId, kind: input.kind, status: 'ready', upload_id: uuidv7(), original_name: new URL(input.url).hostname,
      url: input.url, caption: input.caption, position: nextPosition, created_by: tx.actor.userId, created_at: tx.now, updated_at: tx.now,
    }]);
    await touchAlbum(tx, record.ref);
    tx.append(mediaProcessed, { ...fact(media), data: { ...record.ref, kind: input.kind, width: null, height: null, renditions: 0 } });
    return { id: media.id, version: 1, status: 'ready' as const };
  },
});
