import { createHash } from 'node:crypto';
import { type FileStore, FileStoreUnavailable } from '@lintel/adapters/files';
import { PictureRefused, type PictureRenderer } from '@lintel/adapters/images';
import { GetFailed, type GuardedGet } from '@lintel/adapters/guarded-http';
import type { Executor } from '@lintel/db';
import { claimPhotos, settlePhoto } from '@lintel/domain/feed';
import { attachMedia, deleteMedia, listMedia, reorderMedia, sniff } from '@lintel/domain/media';
import { acceptedTypes, limits } from '@lintel/domain/media/contract';
import { isDomainError, type OutputOf, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';
import { storeRendition } from '../pictures/store-rendition';

export interface PhotoPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly renderer: PictureRenderer;
  readonly get: GuardedGet;
  readonly log: Logger;
}

type Claimed = OutputOf<typeof claimPhotos>['claimed'][number];
type Outcome = typeof settlePhoto.input['_output']['outcome'];

/** So few that they are done well before their claim ends. */
const batchSize = 8;
/** They come over the network; drawing them goes one after the other anyway. */
const atOnce = 4;
const timeoutMs = 20_000;
const mostRedirects = 3;

/** What is wrong with a photo and will be wrong the next time, too. */
class Unusable extends Error {
  override readonly name = 'Unusable';
}

/**
 * Fetches the photos that sources name into the media of their listings, puts moved ones in order and takes dropped ones off, until nothing is left that
 * no other worker has. One photo that cannot be had stops no other, and no listing.
 */
export async function fetchPhotos(ports: PhotoPorts): Promise<void> {
  for (;;) {
    const context: RequestContext = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null };
    const { claimed } = await ports.executor.execute(claimPhotos, { most: batchSize }, context);
    if (claimed.length === 0) return;
    for (let at = 0; at < claimed.length; at += atOnce) await Promise.all(claimed.slice(at, at + atOnce).map((photo) => settle(ports, photo, context)));
  }
}

async function settle(ports: PhotoPorts, photo: Claimed, context: RequestContext): Promise<void> {
  const outcome = await outcomeOf(ports, photo, context);
  const { isListingSettled, order } = await ports.executor.execute(settlePhoto, { id: photo.id, version: photo.version, outcome }, context);
  if (isListingSettled && order.length > 1) await putInOrder(ports, photo.listingId, order, context);
}

async function outcomeOf(ports: PhotoPorts, photo: Claimed, context: RequestContext): Promise<Outcome> {
  try {
    if (photo.task === 'place') return { result: 'placed' };
    const mediaId = photo.task === 'fetch' ? await fetched(ports, photo, context) : undefined;
    // What it showed before goes once the new picture is there.
    if (photo.mediaId !== null && photo.mediaId !== mediaId) await takeOff(ports, photo.mediaId, context);
    return mediaId === undefined ? { result: 'removed' } : { result: 'fetched', mediaId };
  } catch (error) {
    // The store or the database: nobody's photo is at fault, and the claim ends by itself.
    if (error instanceof FileStoreUnavailable || (isDomainError(error) && error.code === 'unavailable')) throw error;
    const isFinal = error instanceof Unusable || error instanceof PictureRefused || isDomainError(error) || (error instanceof GetFailed && ['refused_address', 'too_large'].includes(error.fault));
    ports.log.info({ photoId: photo.id, listingId: photo.listingId, err: error, isFinal }, 'a photo of a source could not be had');
    return { result: 'failed', problem: error instanceof Error && error.message !== '' ? error.message.slice(0, 500) : 'It could not be had.', isFinal };
  }
}

/** The media that the photo became. Done again after a crash it answers with the same: the command's key is the photo in this version. */
async function fetched({ executor, files, renderer, get }: PhotoPorts, photo: Claimed, context: RequestContext): Promise<string> {
  const { status, body } = await get({ url: photo.url, mostBytes: limits.fileBytes, timeoutMs, mostRedirects });
  if (status === 404 || status === 410) throw new Unusable(`The source's address answers ${status}: the photo is not there.`);
  if (status < 200 || status > 299) throw new Error(`The source's address answers ${status}.`);
  const contentType = sniff(body);
  if (contentType === undefined || !acceptedTypes.photo.includes(contentType)) throw new Unusable('What lies there is not a JPEG, PNG, WebP or AVIF picture.');
  const picture = await renderer.render(body, { effort: 'quick' });
  const renditions = [];
  for (const made of picture.files) renditions.push(await storeRendition(files, made));
  const { width, height, blurhash } = picture;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const { ids } = await executor.execute(attachMedia, {
    recordType: 'listing', recordId: photo.listingId, pictures: [{ name: nameOf(photo.url), contentType, byteSize: body.length, sha256, width, height, blurhash, renditions }],
  }, { ...context, idempotencyKey: `feed-photo/${photo.id}/${photo.version}`, idempotencyScope: 'workflow' });
  const [mediaId] = ids;
  if (mediaId === undefined) throw new Error('The picture was not kept.');
  return mediaId;
}

/** One that is off already, or whose listing's life is over and its photos with it, is as it was wanted. */
async function takeOff({ executor }: PhotoPorts, mediaId: string, context: RequestContext): Promise<void> {
  try {
    await executor.execute(deleteMedia, { id: mediaId }, context);
  } catch (error) {
    if (!isDomainError(error) || !['not_found', 'invalid_transition'].includes(error.code)) throw error;
  }
}

/** The source's photos in its order; what people added follows as it was. */
async function putInOrder({ executor, log }: PhotoPorts, listingId: string, order: readonly string[], context: RequestContext): Promise<void> {
  const record = { recordType: 'listing' as const, recordId: listingId };
  try {
    const { items } = await executor.ask(listMedia, record, context);
    const there = new Set(items.map(({ id }) => id));
    const first = order.filter((id) => there.has(id));
    const ids = [...first, ...items.map(({ id }) => id).filter((id) => !first.includes(id))];
    if (ids.length > 1) await executor.execute(reorderMedia, { ...record, ids }, context);
  } catch (error) {
    // Someone adds or moves photos just now, or the listing's life is over: the order as it is will do.
    if (!isDomainError(error) || error.code === 'unavailable') throw error;
    log.info({ listingId, code: error.code }, 'the photos of a source stay in the order they are in');
  }
}

function nameOf(url: string): string {
  return decodeURIComponentSafe(new URL(url).pathname.split('/').at(-1) ?? '') || 'photo';
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
