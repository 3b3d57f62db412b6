import { defineCommand } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../contract';
import { mediaOpened } from '../events';
import { recordOf, viewPermission } from '../records';
import { asAbsent, type MediaRow, refOf } from '../store';

/**
 * Lets someone who may view the record open a document (or a floor plan that is one), and notes that they did: what a house's papers say is not for
 * search engines to keep.
 * Events: media.opened. Errors: not_found.
 */
export const openDocument = defineCommand({
  name: 'media.open',
  summary: 'Open a document.',
  input: z.object({ id }),
  output: z.object({ id, key: z.string(), contentType: z.string(), name: z.string() }),
  permission: viewPermission,
  events: [mediaOpened],
  async run(tx, input) {
    const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', input.id).where('status', '=', 'ready').executeTakeFirst()) as MediaRow | undefined;
    if (media === undefined) throw notFound('media', input.id);
    const record = await recordOf(tx, refOf(media));
    try {
      record.authorise('view');
    } catch (error) {
      throw asAbsent(error, 'media', input.id);
    }
    // A picture's original is nobody's to open: it says where it was taken.
    if (media.original_key === null || media.content_type !== 'application/pdf') throw notFound('media', input.id);
    tx.append(mediaOpened, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: media.organisation_id, data: { ...record.ref, mediaId: media.id } });
    return { id: media.id, key: media.original_key, contentType: media.content_type, name: media.original_name };
  },
});
