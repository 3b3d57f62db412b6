import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressRules, addressProblem, bare } from './address';
import { AddressRefused, judged, pinnedLookup, type Resolve, systemResolve } from './pinned';

export interface GuardedFetchConfig extends AddressRules {
  /** From the first look-up of the name to the last byte of the answer. */
  readonly timeoutMs?: number;
  /** More of an answer than this is refused. */
  readonly maxBytes?: number;
  /** Stands in for the system's resolver in tests. */
  readonly resolve?: Resolve;
  /** Certificates to trust besides the usual ones. */
  readonly ca?: string;
}

export interface GuardedRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type GuardedFetch = (url: string, request?: GuardedRequest) => Promise<Response>;

/**
 * `fetch` for addresses that a stranger named: only public ones, each name resolved once and judged before it is called. Redirects are answers like
 * any other; the proxy of the environment is not used.
 * @throws AddressRefused for an address that may not be called; Error when there is no answer, or too long a one.
 */
export function createGuardedFetch({ allowedRanges, timeoutMs = 10_000, maxBytes = 1_000_000, resolve = systemResolve, ca }: GuardedFetchConfig): GuardedFetch {
  const rules = { allowedRanges };
  return async (url, { method = 'GET', headers = {}, body } = {}) => {
    const problem = addressProblem(url, rules);
    if (problem !== undefined) throw new AddressRefused('refused_address', `The address ${problem}.`);
    const signal = AbortSignal.timeout(timeoutMs);
    const pinned = await judged(bare(new URL(url).hostname), rules, resolve, signal);
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      const send = url.startsWith('https:') ? httpsRequest : httpRequest;
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const sent = send(url, { method, signal, agent: false, headers: { ...headers, ...length }, lookup: pinnedLookup(pinned), ...(ca === undefined ? {} : { ca }) }, done);
      sent.once('error', fail);
      sent.end(body);
    });
    return responseOf(answer, maxBytes);
  };
}

async function responseOf(answer: IncomingMessage, maxBytes: number): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    // No encoding is set: chunks are buffers.
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxBytes) {
      answer.destroy();
      throw new Error(`The answer is longer than ${maxBytes} bytes.`);
    }
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const status = answer.statusCode ?? 0;
  if (status < 200 || status > 599) throw new Error(`The answer's status is ${status}.`);
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers });
}
