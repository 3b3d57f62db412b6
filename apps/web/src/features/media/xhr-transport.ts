import { standingHeaders } from '@/components/standing';
import { type Piece, UploadRefused, type UploadTransport } from './upload-transport';

const addressOf = (id: string): string => `/api/v1/uploads/${encodeURIComponent(id)}`;
/** A piece that made no progress for this long is given up and tried again. */
const stalledMs = 60_000;

/** Pieces by XMLHttpRequest, the only way by which a browser tells how much of a body has left. */
export function xhrTransport(begin: UploadTransport['begin'], request: () => XMLHttpRequest = () => new XMLHttpRequest()): UploadTransport {
  return {
    begin,
    async offsetOf(id, signal) {
      const answer = await ask(request(), 'GET', addressOf(id), { signal });
      const body = jsonOf(answer);
      if (typeof body['offset'] !== 'number') throw new Error('The server did not say how much has arrived.');
      return { offset: body['offset'], isArrived: body['arrived'] !== null };
    },
    async send(id, piece) {
      const answer = await ask(request(), 'PATCH', addressOf(id), piece);
      return { isArrived: answer.status !== 204 };
    },
    async cancel(id) {
      await ask(request(), 'DELETE', addressOf(id), {});
    },
  };
}

/** Resolves with a request that was answered well. @throws UploadRefused, or Error when the server was not reached */
function ask(xhr: XMLHttpRequest, method: string, address: string, { offset, bytes, signal, onProgress }: Partial<Piece>): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const abort = (): void => { xhr.abort(); };
    let stalled = setTimeout(abort, stalledMs);
    const done = (end: () => void): void => {
      clearTimeout(stalled);
      signal?.removeEventListener('abort', abort);
      end();
    };
    xhr.open(method, address);
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('x-lintel-client', 'web');
    for (const [name, value] of Object.entries(standingHeaders(globalThis.location?.pathname ?? ''))) xhr.setRequestHeader(name, value);
    if (offset !== undefined) {
      xhr.setRequestHeader('content-type', 'application/offset+octet-stream');
      xhr.setRequestHeader('upload-offset', String(offset));
    }
    if (onProgress !== undefined)
      xhr.upload.addEventListener('progress', (event) => {
        clearTimeout(stalled);
        stalled = setTimeout(abort, stalledMs);
        onProgress(event.loaded);
      });
    xhr.addEventListener('load', () => { done(() => { if (xhr.status >= 200 && xhr.status < 300) resolve(xhr); else reject(refusalOf(xhr)); }); });
    xhr.addEventListener('error', () => { done(() => { reject(new Error('The server was not reached.')); }); });
    xhr.addEventListener('abort', () => { done(() => { reject(new Error('The request was given up.')); }); });
    if (signal?.aborted === true) { done(() => { reject(new Error('The request was given up.')); }); return; }
    signal?.addEventListener('abort', abort, { once: true });
    xhr.send(bytes ?? null);
  });
}

/** A proxy's error page is no refusal of ours: worth another try. */
function refusalOf(xhr: XMLHttpRequest): Error {
  const { code, detail } = jsonOf(xhr);
  if (typeof code !== 'string' || xhr.status >= 500) return new Error(`The server answered ${xhr.status}.`);
  return new UploadRefused(code, typeof detail === 'string' ? detail : code);
}

function jsonOf(xhr: XMLHttpRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(xhr.responseText);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Not ours, hence nothing to read.
    return {};
  }
}
