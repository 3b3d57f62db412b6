import { FileDamaged, FileNotFound, type FileStore, FileStoreUnavailable } from '@lintel/adapters/files';
import { PictureRefused, type PictureRenderer } from '@lintel/adapters/images';
import type { Executor } from '@lintel/db';
import { claimMedia, countWaiting, settleMedia } from '@lintel/domain/media';
import type { OutputOf, RequestContext } from '@lintel/kernel';
import type { MediaUploadActivities } from '@lintel/workflows/contracts';
import { Context } from '@temporalio/activity';
import type { Logger } from 'pino';
import { storeRendition } from '../pictures/store-rendition';
import { removeLeftovers } from '../upkeep/leftovers';
import { activityContext, asFailure } from './context';

export interface MediaPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly renderer: PictureRenderer;
  readonly log: Logger;
  /** Tells this worker's claims from another's. */
  readonly worker: string;
}

type Claimed = OutputOf<typeof claimMedia>['claimed'][number];
type Outcome = typeof settleMedia.input['_output']['outcome'];

/** So few that they are done well before their claim ends. */
const batchSize = 2;

/** The activities of upload workflows: take some files, render each, keep how it ended. */
export function mediaActivities(ports: MediaPorts): MediaUploadActivities {
  const { executor, worker } = ports;
  return {
    processSome: ({ uploadId }) =>
      asFailure(async () => {
        const context = activityContext();
        const { claimed } = await executor.execute(claimMedia, { uploadId, most: batchSize, worker }, context);
        await processAll(ports, claimed, context);
        return { settled: claimed.length, ...(await executor.ask(countWaiting, { uploadId }, context)) };
      }),
  };
}

/** While the store is away nothing is a file's fault: what was taken is given back, and Temporal tries again later. */
async function processAll(ports: MediaPorts, claimed: readonly Claimed[], context: RequestContext): Promise<void> {
  for (const [index, file] of claimed.entries()) {
    Context.current().heartbeat();
    try {
      await processOne(ports, file, context);
    } catch (error) {
      if (error instanceof FileStoreUnavailable) for (const one of claimed.slice(index)) await settle(ports, one, { result: 'released' }, context);
      throw error;
    }
  }
}

async function processOne(ports: MediaPorts, file: Claimed, context: RequestContext): Promise<void> {
  const outcome = await outcomeOf(ports, file);
  await settle(ports, file, outcome, context);
  if (outcome.result === 'shown') await removeLeftovers({ ...ports, context }, file.id);
}

async function settle({ executor }: MediaPorts, { id, attempt }: Claimed, outcome: Outcome, context: RequestContext): Promise<void> {
  await executor.execute(settleMedia, { id, attempt, outcome }, context);
}

/** Everything is made before anything is stored, and everything stored before a row says so: a crash leaves nothing half-written. */
async function outcomeOf({ files, renderer, log }: MediaPorts, file: Claimed): Promise<Outcome> {
  try {
    const original = await readWhole(files, file);
    if (file.contentType === 'application/pdf') return isWholePdf(original) ? { result: 'kept' } : { result: 'rejected', reason: 'damaged' };
    const picture = await renderer.render(original);
    const renditions = [];
    for (const made of picture.files) renditions.push(await storeRendition(files, made));
    const { width, height, blurhash } = picture;
    return { result: 'shown', width, height, blurhash, renditions };
  } catch (error) {
    if (error instanceof PictureRefused) return { result: 'rejected', reason: error.reason };
    if (error instanceof FileStoreUnavailable) throw error;
    const isLost = error instanceof FileNotFound || error instanceof FileDamaged;
    log.error({ err: error, mediaId: file.id, attempt: file.attempt }, isLost ? 'an uploaded file is not in the store as it came' : 'a picture could not be rendered');
    return { result: 'failed' };
  }
}

async function readWhole(files: FileStore, { originalKey }: Claimed): Promise<Buffer> {
  const { stream } = await files.get(originalKey);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A PDF ends with its mark; one that broke off on its way does not. */
function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-2_048).includes('%%EOF');
}
