import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './generated/paths';
import { LintelProblem, problemOf } from './problem';

export interface LintelClientConfig {
  /** Where Lintel is: `https://lintel.example`. */
  readonly url: string;
  /** A key from “API keys” of an account. Without one, only what the public may see is answered. */
  readonly key?: string;
  /** Another `fetch`, for proxies and tests. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How often a request is sent again that was not answered, or answered with 429 or 503; 3 when left out. */
  readonly retries?: number;
  /** The first pause between tries, in milliseconds, doubled each time; 300 when left out. `Retry-After` goes before it. */
  readonly retryPauseMs?: number;
}

export type LintelClient = Client<paths>;

const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * A typed client of the REST API: `client.GET('/listings/{id}', { params: { path: { id } } })` answers `{ data, error, response }`.
 * Every change carries an Idempotency-Key, so that sending it again after a lost answer does nothing twice.
 */
export function createLintelClient(config: LintelClientConfig): LintelClient {
  const client = createClient<paths>({ baseUrl: `${config.url.replace(/\/+$/, '')}/api/v1`, fetch: retrying(config) });
  client.use(headers(config.key));
  return client;
}

function headers(key: string | undefined): Middleware {
  return {
    onRequest({ request }) {
      if (key !== undefined) request.headers.set('authorization', `Bearer ${key}`);
      if (changes.has(request.method) && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
  };
}

function retrying({ fetch: send = (request) => fetch(request), retries = 3, retryPauseMs = 300 }: LintelClientConfig): (request: Request) => Promise<Response> {
  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await send(request.clone()).catch((error: unknown) => {
        if (attempt >= retries || request.signal.aborted) throw error;
      });
      const isWorthRetrying = answer === undefined || answer.status === 429 || answer.status === 503;
      if (answer !== undefined && (!isWorthRetrying || attempt >= retries)) return answer;
      const wanted = Number(answer?.headers.get('retry-after') ?? Number.NaN) * 1_000;
      await pause(Number.isNaN(wanted) ? retryPauseMs * 2 ** attempt : wanted, request.signal);
    }
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, { once: true });
  });
}

/** What openapi-fetch answers with: `data` or `error`. */
export interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's data. @throws LintelProblem when the request was refused. */
export async function unwrap<Data>(answer: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new LintelProblem(problemOf(error, response));
  // Only an answer with a body has data; one without is undefined, as its type says.
  return data as Data;
}

/** Every item of a list, page by page: `for await (const listing of pages((cursor) => client.GET('/listings', { params: { query: { cursor } } })))`. */
export async function* pages<Item>(
  read: (cursor?: string) => Promise<Answered<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const page = await unwrap(read(cursor));
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
