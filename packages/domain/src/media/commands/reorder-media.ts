import { defineCommand } from '@lintel/db';
import { DomainError, invalidInput } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { expectedVersion, id, recordRef } from '../contract';
import { mediaReordered } from '../events';
import { editableRecord, editPermission } from '../records';
import { lockAlbum, touchAlbum } from '../store';

/**
 * Puts all media of a record in this order. The list must name each of them: when one was added or removed meanwhile, nothing moves and the
 * order as it is comes back in the details. Of two who reorder at once with `expectedVersion`, one wins and the other is told.
 * Events: media.reordered. Errors: invalid_input (one named twice), stale_version, invalid_transition, forbidden, not_found.
 */
export const reorderMedia = defineCommand({
  name: 'media.reorder',
  summary: 'Put the photos in order.',
  input: recordRef.extend({ ids: z.array(id).min(1).max(200), expectedVersion: expectedVersion.optional().describe('of the album') }),
  output: z.object({ version: z.int(), ids: z.array(id) }),
  permission: editPermission,
  events: [mediaReordered],
  async run(tx, input) {
    const record = await editableRecord(tx, input);
    const version = await lockAlbum(tx, record, input.expectedVersion);
    if (new Set(input.ids).size !== input.ids.length) throw invalidInput([{ path: 'ids', code: 'repeated', message: 'must name each photo once' }]);
    const rows = await tx.db.selectFrom('media').select('id').where('record_type', '=', input.recordType).where('record_id', '=', input.recordId)
      .where('status', '!=', 'deleted').orderBy('position').orderBy('id').execute();
    const current = rows.map((row) => row.id);
    if (current.length !== input.ids.length || current.some((one) => !input.ids.includes(one)))
      throw new DomainError('stale_version', 'Photos were added or removed while you were looking. Read them again.', { version, ids: current });
    const [first] = input.ids;
    if (first === undefined || current.every((one, index) => one === input.ids[index])) return { version, ids: current };
    await sql`update media set position = wanted.place - 1 from unnest(${sql.val(input.ids)}::uuid[]) with ordinality as wanted (id, place)
      where media.id = wanted.id and media.position <> wanted.place - 1`.execute(tx.db);
    const moved = await touchAlbum(tx, record.ref);
    tx.append(mediaReordered, { aggregateId: input.recordId, aggregateVersion: moved, organisationId: record.organisationId, data: { ...record.ref, first } });
    return { version: moved, ids: input.ids };
  },
});
