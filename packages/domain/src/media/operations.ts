import type { Operation } from '@lintel/db';
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

export const operations = [
  listMedia, getMedia, beginUpload, getUpload, cancelUpload, receiveFile, editMedia, reorderMedia, deleteMedia, restoreMedia, addLink, openDocument, locateFile,
  attachMedia, claimMedia, settleMedia, countWaiting, listStalled, listLeftovers, purgeMedia,
] as const satisfies readonly Operation[];
