import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id, mediaItem, recordRef } from '../contract';
import { recordOf, viewPermission } from '../records';
import { asAbsent, refOf } from '../store';
import { mediaRows, type ReadMedia, toItem } from './rows';

/** One photo, plan, document or link. Errors: not_found. */
export const getMedia = defineQuery({
  name: 'media.get',
  summary: 'Read one photo, plan, document or link.',
  input: z.object({ id }),
  output: mediaItem.extend({ record: recordRef, canEdit: z.boolean() }),
  permission: viewPermission,
  async run(scope, input) {
    const row = (await mediaRows(scope).where('media.id', '=', input.id).where('status', '!=', 'deleted').executeTakeFirst()) as ReadMedia | undefined;
    if (row === undefined) throw notFound('media', input.id);
    const record = await recordOf(scope, refOf(row));
    try {
      record.authorise('view');
    } catch (error) {
      throw asAbsent(error, 'media', input.id);
    }
    if (!record.canEdit && row.status !== 'ready') throw notFound('media', input.id);
    return { ...toItem(row, record.canEdit), record: record.ref, canEdit: record.canEdit };
  },
});
