import type { Readable } from 'node:stream';
import { getUpload } from '@lintel/domain/media';
import { limits } from '@lintel/domain/media/contract';
import { DomainError, type OutputOf } from '@lintel/kernel';
import type { RawRoute, RawRequest } from '../rest/row';
import { contextOf } from '../transport/context';
import type { Exchange } from '../transport/exchange';
import { asRefusal } from '../transport/file-errors';
import { sendEmpty, sendJson } from '../transport/send';
import { joined, pieceKey, piecesOf, type Pieces, removePieces } from './pieces';
import { known, takeFile } from './take-file';

const address = { path: '/uploads/{id}', scope: 'media:write', tag: 'Media' } as const;
const binary = { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } as const;
const offsetHeader = 'upload-offset';

type Found = OutputOf<typeof getUpload>;

/** How much has arrived: what a program asks before it goes on, by HEAD or GET. */
const ask: RawRoute = {
  ...address, method: 'GET', summary: 'Ask how much of a file has arrived.',
  openApi: {
    description: 'The headers `Upload-Offset` and `Upload-Length` tell it to HEAD as well. Go on by PATCH from the offset.',
    responses: { 200: { description: 'Its name, its size, and how much of it is there.' } },
  },
  handle: guarded(async (exchange, request) => {
    const upload = await find(exchange, request);
    const { offset } = await arrivedOf(request, upload);
    const { id, uploadId, kind, name, byteSize, arrived } = upload;
    sendJson(exchange, 200, { id, uploadId, kind, name, byteSize, offset, arrived }, { ...offsetHeaders(upload, offset) });
  }),
};

/** One piece, from where the last one ended. The last makes the file media. */
const append: RawRoute = {
  ...address, method: 'PATCH', summary: 'Send the next piece of a file.',
  openApi: {
    description: `Needs \`Upload-Offset\`, the place where the piece begins, and a Content-Length of at most ${limits.pieceBytes} bytes. A piece is kept whole or not at all: after a broken connection ask for the offset and go on from there. 204 until the last piece, then 201.`,
    requestBody: binary,
    responses: { 201: { description: 'The file is complete and will be processed.' }, 204: { description: 'The piece is kept; `Upload-Offset` says where the next begins.' } },
  },
  handle: guarded(async (exchange, request) => {
    const upload = await find(exchange, request);
    if (upload.arrived !== null) { answerArrived(exchange, upload, upload.arrived); return; }
    const pieces = await arrivedOf(request, upload);
    const { size, length } = pieceOf(exchange, upload, pieces);
    if (length === size) { await finish(exchange, request, upload, exchange.request); return; }
    if (length > 0) await keepPiece(exchange, request, upload, pieces, length);
    const offset = pieces.offset + length;
    if (offset < size) { sendEmpty(exchange, 204, offsetHeaders(upload, offset)); return; }
    const all = await piecesOf(request.files, upload.id);
    await finish(exchange, request, upload, joined(request.files, all));
    await removePieces(request.files, all);
  }),
};

/** The whole file at once, for programs that do not mind beginning anew. */
const put: RawRoute = {
  ...address, method: 'PUT', summary: 'Send a whole file.',
  openApi: { description: `At most ${limits.fileBytes} bytes, as they are.`, requestBody: binary, responses: { 201: { description: 'The file is complete and will be processed.' } } },
  handle: guarded(async (exchange, request) => {
    const upload = await find(exchange, request);
    if (upload.arrived !== null) { answerArrived(exchange, upload, upload.arrived); return; }
    const length = lengthOf(exchange);
    const most = upload.byteSize ?? limits.fileBytes;
    if (length !== undefined && length > most) throw tooLarge(exchange, most);
    await finish(exchange, request, upload, exchange.request);
  }),
};

export const uploadRoutes: readonly RawRoute[] = [ask, append, put];

function guarded(work: RawRoute['handle']): RawRoute['handle'] {
  return async (exchange, request) => {
    try {
      await work(exchange, request);
    } catch (error) {
      throw asRefusal(error);
    }
  };
}

function find(exchange: Exchange, { executor, actor, params }: RawRequest): Promise<Found> {
  return executor.ask(getUpload, { id: params['id'] }, contextOf(exchange, actor, 'api'));
}

async function arrivedOf({ files }: RawRequest, { id, arrived, byteSize }: Found): Promise<Pieces> {
  return arrived === null ? piecesOf(files, id) : { offset: byteSize ?? 0, keys: [] };
}

/** @throws DomainError when the piece has no place, or cannot be this long. */
function pieceOf(exchange: Exchange, { byteSize: size }: Found, { offset }: Pieces): { readonly size: number; readonly length: number } {
  if (size === null) throw new DomainError('conflict', 'The size of this file was not announced: send it whole, by PUT.');
  const given = exchange.header(offsetHeader) ?? '';
  const length = lengthOf(exchange);
  if (!/^\d{1,15}$/.test(given)) throw new DomainError('malformed', 'Upload-Offset says where the piece begins, in bytes.');
  if (length === undefined) throw new DomainError('malformed', 'A piece needs a Content-Length.');
  if (Number(given) !== offset) throw new DomainError('conflict', `The next piece begins at ${offset}.`, { offset });
  if (length > limits.pieceBytes) throw tooLarge(exchange, limits.pieceBytes);
  if (offset + length > size) throw tooLarge(exchange, size - offset);
  return { size, length };
}

async function keepPiece(exchange: Exchange, { files }: RawRequest, upload: Found, { offset }: Pieces, length: number): Promise<void> {
  // The first piece tells what the file is: what would be refused in the end is refused at once.
  const whole = offset === 0 ? (await known(exchange.request, upload.kind)).whole : exchange.request;
  await files.put(pieceKey(upload.id, offset), whole, { contentType: 'application/octet-stream', contentLength: length });
}

async function finish(exchange: Exchange, { files, executor, actor }: RawRequest, upload: Found, source: Readable): Promise<void> {
  const state = await takeFile({ files, executor, context: contextOf(exchange, actor, 'api') }, upload, source);
  sendJson(exchange, 201, state, { location: `/api/v1/media/${upload.id}`, ...(upload.byteSize === null ? {} : offsetHeaders(upload, upload.byteSize)) });
}

/** The answer to the last piece was lost on its way: the same again. */
function answerArrived(exchange: Exchange, upload: Found, { version, status }: NonNullable<Found['arrived']>): void {
  sendJson(exchange, 200, { id: upload.id, version, status }, { location: `/api/v1/media/${upload.id}`, ...offsetHeaders(upload, upload.byteSize ?? 0) });
}

function offsetHeaders({ byteSize }: Found, offset: number): Readonly<Record<string, string>> {
  return { [offsetHeader]: String(offset), ...(byteSize === null ? {} : { 'upload-length': String(byteSize) }), 'cache-control': 'no-store' };
}

function lengthOf(exchange: Exchange): number | undefined {
  const header = exchange.header('content-length');
  return header === undefined ? undefined : Number(header);
}

/** The rest of the body is not worth reading: the connection ends with the answer. */
function tooLarge(exchange: Exchange, limit: number): DomainError {
  exchange.response.setHeader('connection', 'close');
  return new DomainError('payload_too_large', `At most ${limit} bytes are taken here.`, { limit });
}
