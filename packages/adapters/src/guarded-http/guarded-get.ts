import { type ClientRequest, get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { type AddressRules, addressProblem, bare } from './address';
import { AddressRefused, judged, pinnedLookup, type Resolve, systemResolve } from './pinned';

export interface GuardedGetConfig extends AddressRules {
  /** Stands in for the system's resolver in tests. */
  readonly resolve?: Resolve;
  /** Certificates to trust besides the usual ones. */
  readonly ca?: string;
}

export interface GetRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the body; a longer one is not read on. */
  readonly mostBytes: number;
  /** From the first look-up of the name to the last byte. */
  readonly timeoutMs: number;
  /** How many redirects are followed, each judged like the first address; none when absent. What is meant for one host alone must follow none. */
  readonly mostRedirects?: number;
}

export interface GuardedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Reads what a stranger's address holds. @throws GetFailed */
export type GuardedGet = (request: GetRequest) => Promise<GuardedAnswer>;

/** `refused_address` and `too_large` will be the same next time; the others may not. */
export type GetFault = 'refused_address' | 'too_large' | 'too_many_redirects' | 'unresolvable' | 'timeout' | 'unreachable';

export class GetFailed extends Error {
  override readonly name = 'GetFailed';

  constructor(readonly fault: GetFault, message: string, options?: { cause?: unknown }) {
    super(message, options);
  }
}

/**
 * Reads from public addresses alone, by the rules that webhooks are sent by: the name is resolved once, every answer is judged, and the connection
 * goes to an address that was judged. The proxy of the environment is not used.
 */
export function createGuardedGet({ allowedRanges, resolve = systemResolve, ca }: GuardedGetConfig): GuardedGet {
  const rules = { allowedRanges };
  return async (request) => {
    const signal = AbortSignal.timeout(request.timeoutMs);
    let { url } = request;
    for (let redirects = 0; ; redirects += 1) {
      const problem = addressProblem(url, rules);
      if (problem !== undefined) throw new GetFailed('refused_address', `The address ${problem}.`);
      const { answer, location } = await exchange(new URL(url), request, signal).catch((error: unknown) => { throw asFailure(error, signal, request.timeoutMs); });
      if (location === undefined || request.mostRedirects === undefined) return answer;
      if (redirects >= request.mostRedirects) throw new GetFailed('too_many_redirects', 'The address leads from one to the next without end.');
      url = location;
    }
  };

  async function exchange(url: URL, request: GetRequest, signal: AbortSignal) {
    const lookup = pinnedLookup(await judged(bare(url.hostname), rules, resolve, signal));
    const get = url.protocol === 'https:' ? httpsGet : httpGet;
    const response = await new Promise<IncomingMessage>((done, fail) => {
      const sent: ClientRequest = get(url, { signal, agent: false, lookup, headers: { ...request.headers }, ...(ca === undefined ? {} : { ca }) }, done);
      sent.once('error', fail);
    });
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
      response.destroy();
      return { answer: { status, headers: response.headers, body: Buffer.alloc(0) }, location: new URL(location, url.href).href };
    }
    return { answer: { status, headers: response.headers, body: await whole(response, request.mostBytes) }, location: undefined };
  }
}

async function whole(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const tooLarge = () => new GetFailed('too_large', `What lies there has more than ${Math.floor(mostBytes / 1024 / 1024)} MB.`);
  try {
    if (Number(response.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response) {
      // No encoding is set: chunks are buffers.
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > mostBytes) throw tooLarge();
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
  }
}

function asFailure(error: unknown, signal: AbortSignal, timeoutMs: number): GetFailed {
  if (error instanceof GetFailed) return error;
  if (error instanceof AddressRefused) return new GetFailed(error.fault, error.message);
  if (signal.aborted) return new GetFailed('timeout', `No answer within ${timeoutMs / 1_000} s.`, { cause: error });
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new GetFailed('unreachable', `The connection failed${code}.`, { cause: error });
}
