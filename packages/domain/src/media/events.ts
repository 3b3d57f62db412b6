import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { fileKind, id, mediaKind, recordType, rejection } from './contract';

/** Every event names its record, so that the record's timeline, screens and index hear of it; the record's own version stays as it is, and nobody
 * who is editing it is told that somebody else was first because a photo arrived. */
const record = { recordType, recordId: id };
const aggregateType = 'media';

export const mediaAnnounced = defineEvent({
  type: 'media.announced', aggregateType: 'media_upload', description: 'A file was announced and may be sent.',
  schema: z.object({ ...record, uploadId: id, kind: fileKind }),
});
export const mediaAbandoned = defineEvent({
  type: 'media.abandoned', aggregateType: 'media_upload', description: 'A file that was announced will not come.',
  schema: z.object({ ...record, reason: z.enum(['cancelled', 'expired']) }),
});
export const mediaUploaded = defineEvent({
  type: 'media.uploaded', aggregateType, description: 'A file has arrived and waits to be processed.',
  schema: z.object({ ...record, uploadId: id, kind: fileKind, contentType: z.string(), byteSize: z.int() }),
});
export const mediaProcessed = defineEvent({
  type: 'media.processed', aggregateType, description: 'A picture has its renditions, or a document, video or tour is there: it shows.',
  schema: z.object({ ...record, kind: mediaKind, width: z.int().nullable(), height: z.int().nullable(), renditions: z.int() }),
});
export const mediaRejected = defineEvent({
  type: 'media.rejected', aggregateType, description: 'A file cannot be shown.', schema: z.object({ ...record, kind: fileKind, reason: rejection }),
});
export const mediaEdited = defineEvent({
  type: 'media.edited', aggregateType, description: 'Caption, alternative text or kind changed.',
  schema: z.object({ ...record, changed: z.array(z.enum(['caption', 'alt', 'kind'])) }),
});
export const mediaDeleted = defineEvent({
  type: 'media.deleted', aggregateType, description: 'A file was taken off its record.', schema: z.object({ ...record, kind: mediaKind }),
});
export const mediaRestored = defineEvent({
  type: 'media.restored', aggregateType, description: 'A file that was taken off its record was put back.', schema: z.object({ ...record, kind: mediaKind }),
});
export const mediaPurged = defineEvent({
  type: 'media.purged', aggregateType, description: 'Files that nothing shows any more are gone from the store.', schema: z.object({ ...record }),
});
export const mediaReordered = defineEvent({
  type: 'media.reordered', aggregateType: 'media_album', description: "The order of a record's media changed. The album's id is its record's.",
  schema: z.object({ ...record, first: id }),
});
/** Each its own aggregate, as views are: readers never conflict with editors. */
export const mediaOpened = defineEvent({
  type: 'media.opened', aggregateType: 'media_access', description: 'Someone opened a document.', schema: z.object({ ...record, mediaId: id }),
});
