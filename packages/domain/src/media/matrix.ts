import { insertListing, onMarket } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { addLink } from './commands/add-link';
import { attachMedia } from './commands/attach-media';
import { beginUpload } from './commands/begin-upload';
import { cancelUpload } from './commands/cancel-upload';
import { claimMedia } from './commands/claim-media';
import { deleteMedia } from './commands/delete-media';
import { editMedia } from './commands/edit-media';
import { openDocument } from './commands/open-document';
import { purgeMedia } from './commands/purge-media';
import { receiveFile } from './commands/receive-file';
import { reorderMedia } from './commands/reorder-media';
import { restoreMedia } from './commands/restore-media';
import { settleMedia } from './commands/settle-media';
import { countWaiting } from './queries/count-waiting';
import { getMedia } from './queries/get-media';
import { getUpload } from './queries/get-upload';
import { listLeftovers } from './queries/list-leftovers';
import { listMedia } from './queries/list-media';
import { listStalled } from './queries/list-stalled';
import { locateFile } from './queries/locate-file';
import { originalKey } from './store';

/** Of a draft: those who edit it; moderators look at it; to everyone else it is not there. */
const editors: Expectation = {
  agency_owner: ['allowed', 'not_found'], agent: ['allowed', 'not_found'], assistant: ['allowed', 'not_found'], moderator: 'forbidden', platform_admin: 'forbidden',
  system: 'allowed', otherwise: 'not_found',
};
const viewers: Expectation = { ...editors, moderator: 'allowed', platform_admin: 'allowed' };
const systemOnly: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };

const sha256 = 'ab'.repeat(32);
const picture = { width: 640, height: 480, blurhash: 'LEHV6nWB2yk8pyo0adR*' };
const renditions = [{ width: 320, height: 240, format: 'webp' as const, byteSize: 9_000, key: 'media/ab/ab/one.webp' }];

async function addListing({ db, side }: Arrangement, isPublic = false): Promise<{ readonly recordType: 'listing'; readonly recordId: string }> {
  const { id } = await insertListing(db, { organisation_id: side.agencyId, list_agent_id: side.actors.agent.userId, ...(isPublic ? onMarket : {}) });
  return { recordType: 'listing', recordId: id };
}

type Kind = 'photo' | 'document';

async function addMedia(at: Arrangement, status: 'ready' | 'uploaded' | 'processing', kind: Kind = 'photo', isPublic = false) {
  const { recordType, recordId } = await addListing(at, isPublic);
  const [id, uploadId] = [uuidv7(), uuidv7()];
  await at.db.insertInto('media').values({
    id, organisation_id: at.side.agencyId, record_type: recordType, record_id: recordId, kind, status, upload_id: uploadId, original_name: 'a file', byte_size: 9_000,
    content_type: kind === 'photo' ? 'image/jpeg' : 'application/pdf', sha256: Buffer.from(sha256, 'hex'), original_key: originalKey(id), width: picture.width,
    height: picture.height, blurhash: picture.blurhash, attempts: 1, ...(status === 'processing' ? { claimed_by: 'matrix', claimed_until: new Date(Date.now() + 60_000) } : {}),
  }).execute();
  await at.db.insertInto('media_rendition').values({ media_id: id, width: 320, height: 240, format: 'webp', byte_size: 9_000, file_key: `media/${id}.webp` }).execute();
  return { id, uploadId, recordType, recordId };
}

async function addUpload(at: Arrangement): Promise<{ readonly id: string }> {
  const { recordType, recordId } = await addListing(at);
  const id = uuidv7();
  await at.db.insertInto('media_upload').values({
    id, organisation_id: at.side.agencyId, record_type: recordType, record_id: recordId, upload_id: uuidv7(), kind: 'photo', original_name: 'a.jpg', byte_size: 9_000,
    position: 0, expires_at: new Date(Date.now() + 60_000),
  }).execute();
  return { id };
}

const only = async (made: Promise<{ readonly id: string }>) => ({ id: (await made).id });

export const mediaMatrix: readonly MatrixCase[] = [
  { operation: listMedia, expected: viewers, input: (at) => addListing(at) },
  { operation: getMedia, expected: viewers, input: (at) => only(addMedia(at, 'ready')) },
  { operation: beginUpload, expected: editors, input: async (at) => ({ ...(await addListing(at)), files: [{ name: 'a.jpg', byteSize: 9_000 }] }) },
  { operation: getUpload, expected: editors, input: addUpload },
  { operation: cancelUpload, expected: editors, input: addUpload },
  { operation: receiveFile, expected: editors, input: async (at) => ({ ...(await addUpload(at)), byteSize: 9_000, sha256, contentType: 'image/jpeg' }) },
  { operation: editMedia, expected: editors, input: async (at) => ({ ...(await only(addMedia(at, 'ready'))), caption: 'The garden' }) },
  {
    operation: reorderMedia, expected: editors,
    input: async (at) => {
      const { id, recordType, recordId } = await addMedia(at, 'ready');
      return { recordType, recordId, ids: [id] };
    },
  },
  { operation: deleteMedia, expected: editors, input: (at) => only(addMedia(at, 'ready')) },
  {
    operation: restoreMedia, expected: editors,
    input: async (at) => {
      const { id } = await addMedia(at, 'ready');
      await at.db.updateTable('media').set({ status: 'deleted', purge_at: new Date(Date.now() + 60_000) }).where('id', '=', id).execute();
      return { id };
    },
  },
  { operation: addLink, expected: editors, input: async (at) => ({ ...(await addListing(at)), kind: 'video_link', url: 'https://video.example/1' }) },
  { operation: openDocument, expected: viewers, input: (at) => only(addMedia(at, 'ready', 'document')) },
  { operation: locateFile, expected: viewers, input: async (at) => ({ key: `media/${(await addMedia(at, 'ready')).id}.webp` }) },
  { operation: attachMedia, expected: systemOnly, input: async (at) => ({ ...(await addListing(at)), pictures: [{ name: 'a.jpg', contentType: 'image/png', byteSize: 9_000, sha256, ...picture, renditions }] }) },
  { operation: claimMedia, expected: systemOnly, input: async (at) => ({ uploadId: (await addMedia(at, 'uploaded')).uploadId, most: 1, worker: 'matrix' }) },
  { operation: settleMedia, expected: systemOnly, input: async (at) => ({ id: (await addMedia(at, 'processing')).id, attempt: 1, outcome: { result: 'shown', ...picture, renditions } }) },
  { operation: countWaiting, expected: systemOnly, input: () => ({ uploadId: uuidv7() }) },
  { operation: listStalled, expected: systemOnly, input: () => ({}) },
  { operation: listLeftovers, expected: systemOnly, input: () => ({}) },
  { operation: purgeMedia, expected: systemOnly, input: async (at) => ({ ...(await only(addMedia(at, 'ready'))), of: 'media' }) },
];
