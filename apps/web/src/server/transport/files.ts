import { type FileStore, RangeNotSatisfiable, verifySignedUrl } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { locateFile } from '@lintel/domain/media';
import { type Actor, anonymous, DomainError, isDomainError, type OutputOf } from '@lintel/kernel';
import { MethodNotAllowed } from '../errors/refusal';
import { contextOf } from './context';
import type { Door, Exchange } from './exchange';
import { asRefusal } from './file-errors';
import { refuseWithProblem } from './refuse';
import { sendEmpty } from './send';
import { sendFile } from './send-file';

export const filesPrefix = '/files/';

interface FilesDoorConfig {
  readonly files: FileStore;
  readonly signingKey: string;
  readonly executor: Executor;
  resolveActor(exchange: Exchange): Promise<Actor>;
}

/**
 * Files by their key. Under a signed address the signature is the whole right and ends with its time: what S3 does by itself. Without one, pictures alone:
 * those that anyone may see are answered for ever, since their names are hashes of their bytes; those of drafts are lent for minutes, under
 * a signature, to who may see the record.
 */
export function filesDoor(config: FilesDoorConfig): Door {
  const { files, signingKey } = config;
  return {
    async handle(exchange) {
      exchange.route = '/files';
      const method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
      if (method !== 'GET' && method !== 'PUT') throw new MethodNotAllowed(['GET', 'HEAD', 'PUT']);
      const key = keyOf(exchange.path);
      const query = new URLSearchParams(exchange.query);
      if (method === 'GET' && !query.has('signature')) { await show(config, exchange, key); return; }
      const verdict = verifySignedUrl({ signingKey, method, key, query, now: new Date() });
      if (!verdict.ok) throw refused(verdict.reason);
      if (verdict.method === 'PUT') await upload(files, exchange, key, verdict);
      else await sendFile(files, exchange, key, { 'cache-control': `private, max-age=${secondsUntil(Number(query.get('expires')))}, immutable` });
    },
    refuse(exchange, error) {
      if (error instanceof RangeNotSatisfiable) sendEmpty(exchange, 416, error.size === null ? {} : { 'content-range': `bytes */${error.size}` });
      else refuseWithProblem(exchange, asRefusal(error));
    },
  };
}

/** Seconds for which a picture that is not public is lent. */
const lentSeconds = 300;

async function show(config: FilesDoorConfig, exchange: Exchange, key: string): Promise<void> {
  const found = (await locate(config, exchange, key, anonymous)) ?? (await locate(config, exchange, key, await config.resolveActor(exchange)));
  if (found === undefined) throw refused('invalid');
  // Anyone's page may show it, and any cache may keep it.
  if (found.isPublic) return sendFile(config.files, exchange, key, { 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'cross-origin' });
  const location = await lentAddress(config.files, key);
  return sendEmpty(exchange, 302, { location, 'cache-control': `private, max-age=${lentSeconds - 60}`, vary: 'cookie, authorization' });
}

async function locate({ executor }: FilesDoorConfig, exchange: Exchange, key: string, actor: Actor): Promise<OutputOf<typeof locateFile> | undefined> {
  try {
    return await executor.ask(locateFile, { key }, contextOf(exchange, actor, 'screen'));
  } catch (error) {
    if (isDomainError(error) && (error.code === 'not_found' || error.code === 'invalid_input')) return undefined;
    throw error;
  }
}

async function lentAddress(files: FileStore, key: string): Promise<string> {
  const { url } = await files.signedUrl(key, { method: 'GET', expiresInSeconds: lentSeconds });
  // By whichever name this server was reached.
  return files.kind === 'disk' ? `${filesPrefix}${key}${new URL(url).search}` : url;
}

async function upload(files: FileStore, exchange: Exchange, key: string, signed: { contentType: string; contentLength: number }): Promise<void> {
  const length = Number(exchange.header('content-length') ?? Number.NaN);
  if (length !== signed.contentLength || exchange.header('content-type') !== signed.contentType)
    throw new DomainError('invalid_input', 'This address takes exactly the type and size it was signed for.', { contentType: signed.contentType, contentLength: signed.contentLength });
  await files.put(key, exchange.request, { contentType: signed.contentType, contentLength: signed.contentLength });
  sendEmpty(exchange, 200);
}

function secondsUntil(expires: number): number {
  return Math.max(0, Math.floor(expires - Date.now() / 1_000));
}

function keyOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(filesPrefix.length));
  } catch (error) {
    throw new DomainError('malformed', 'The address has a percent sign that encodes nothing.', {}, { cause: error });
  }
}

function refused(reason: 'invalid' | 'expired'): DomainError {
  return reason === 'expired' ? new DomainError('expired', 'This address of a file has expired; read the record again for a new one.') : new DomainError('not_found', 'There is nothing at this address.');
}
