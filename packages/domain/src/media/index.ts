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

export {
  addLink, attachMedia, beginUpload, cancelUpload, claimMedia, countWaiting, deleteMedia, editMedia, getMedia, getUpload, listLeftovers, listMedia, listStalled,
  locateFile, openDocument, purgeMedia, receiveFile, reorderMedia, restoreMedia, settleMedia,
};
export { mediaUploaded } from './events';
export { graceMs } from './grace';
export { mediaLifecycle, type MediaStatus } from './lifecycle';
export { mediaPolicy } from './policy';
export { sniff, sniffedBytes } from './sniff';
export { originalKey, uploadPrefix } from './store';
