import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { GetFailed, type GuardedGet } from '../guarded-http';
import { type FeedCursor, type FeedItem, type FeedPage, FeedRefused, FeedUnavailable, type ListingFeed } from './port';

export interface ResoWebApiConfig {
  /** The service's root: `https://…/odata`. `Property` is asked for below it. */
  readonly url: string;
  /** Bearer token. */
  readonly token?: string;
  /** Records a page, at most what the source allows. */
  readonly pageSize?: number;
  readonly timeoutMs?: number;
  /** Reads addresses that a stranger named; without it whatever the system reaches is read, as for the person at a command line. */
  readonly get?: GuardedGet;
  /** Longest wait that is sat out when the source says when to come back; longer ones end the run. */
  readonly patienceMs?: number;
}

const answer = z.object({ value: z.array(z.record(z.string(), z.unknown())), '@odata.nextLink': z.string().optional() });

/** A source that pages for ever is broken, or is not talking to us. */
const mostPages = 100_000;
const mostPageBytes = 64 * 1024 * 1024;

/**
 * RESO Web API Core 2.0 over OData 4: `$filter` on ModificationTimestamp, ordered by it and ListingKey, following `@odata.nextLink`.
 * The filter is `ge`: what shares the cursor's timestamp is asked for again and left out by key.
 */
export function createResoWebApiFeed(config: ResoWebApiConfig): ListingFeed {
  const root = new URL(config.url.endsWith('/') ? config.url : `${config.url}/`);
  const top = String(config.pageSize ?? 200);
  return {
    kind: 'reso_web_api',
    async *changes(since) {
      const query = new URLSearchParams({ $orderby: 'ModificationTimestamp,ListingKey', $top: top });
      if (since !== null) query.set('$filter', `ModificationTimestamp ge ${since.modifiedAt}`);
      let cursor = since;
      for await (const items of pages(config, root, query)) {
        const fresh = items.filter((item) => isAfter(item, since));
        cursor = latest(cursor, fresh);
        yield { items: fresh, cursor } satisfies FeedPage;
      }
    },
    async *keys() {
      const query = new URLSearchParams({ $select: 'ListingKey', $orderby: 'ListingKey', $top: top });
      for await (const items of pages(config, root, query)) yield items.map((item) => String(item['ListingKey']));
    },
  };
}

const cursorOf = (item: FeedItem): FeedCursor => ({ modifiedAt: String(item['ModificationTimestamp']), key: String(item['ListingKey']) });

/** By time, then by key; times compared as instants, for sources write them with and without fractions. */
function compare(a: FeedCursor, b: FeedCursor): number {
  const byTime = Date.parse(a.modifiedAt) - Date.parse(b.modifiedAt);
  // Fractions beyond the millisecond count too; they are the same length within a source.
  if (byTime !== 0) return byTime;
  const byText = a.modifiedAt.length === b.modifiedAt.length ? order(a.modifiedAt, b.modifiedAt) : 0;
  return byText !== 0 ? byText : order(a.key, b.key);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function isAfter(item: FeedItem, since: FeedCursor | null): boolean {
  return since === null || Number.isNaN(Date.parse(String(item['ModificationTimestamp']))) || compare(cursorOf(item), since) > 0;
}

function latest(cursor: FeedCursor | null, items: readonly FeedItem[]): FeedCursor | null {
  const dated = items.filter((item) => !Number.isNaN(Date.parse(String(item['ModificationTimestamp'])))).map(cursorOf);
  return dated.reduce<FeedCursor | null>((best, candidate) => (best === null || compare(candidate, best) > 0 ? candidate : best), cursor);
}

async function* pages(config: ResoWebApiConfig, root: URL, query: URLSearchParams): AsyncGenerator<readonly FeedItem[]> {
  let url: URL | undefined = new URL(`Property?${query.toString().replaceAll('+', '%20')}`, root);
  for (let count = 0; url !== undefined; count += 1) {
    if (count >= mostPages) throw new FeedRefused('The source gives page after page without end.');
    const page: z.infer<typeof answer> = await fetchPage(config, url);
    yield page.value;
    const next = page['@odata.nextLink'];
    url = next === undefined ? undefined : nextPage(next, url, root);
  }
}

/** @throws FeedRefused when the source points elsewhere: our token is for it alone. */
function nextPage(link: string, from: URL, root: URL): URL {
  const next = new URL(link, from);
  if (next.origin !== root.origin) throw new FeedRefused(`The source's next page lies on another host (${next.host}).`);
  return next;
}

async function fetchPage(config: ResoWebApiConfig, url: URL, attempt = 1): Promise<z.infer<typeof answer>> {
  const headers = { accept: 'application/json', ...(config.token === undefined ? {} : { authorization: `Bearer ${config.token}` }) };
  const response = await (config.get === undefined ? readFreely(config, url, headers) : readGuarded(config, config.get, url, headers));
  if (response.status >= 200 && response.status < 300) return parse(response.text);
  const wait = Number(response.retryAfter ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : null;
  if (response.status !== 429 && response.status < 500) throw new FeedRefused(`The source refuses with ${response.status}. Look at its address and key.`);
  const waitMs = (retryAfter ?? 2 ** attempt) * 1_000;
  if (attempt >= 5 || waitMs > (config.patienceMs ?? 60_000)) throw new FeedUnavailable(`answers ${response.status}`, retryAfter);
  await delay(waitMs);
  return fetchPage(config, url, attempt + 1);
}

interface Read {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const timeoutOf = (config: ResoWebApiConfig) => config.timeoutMs ?? 30_000;

async function readFreely(config: ResoWebApiConfig, url: URL, headers: Readonly<Record<string, string>>): Promise<Read> {
  const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(timeoutOf(config)) })
    .catch((error: unknown) => { throw new FeedUnavailable('no answer', null, { cause: error }); });
  const text = await response.text().catch((error: unknown) => { throw new FeedUnavailable('the answer broke off', null, { cause: error }); });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text };
}

/** Our token is for the named host alone: no redirect is followed. */
async function readGuarded(config: ResoWebApiConfig, get: GuardedGet, url: URL, headers: Readonly<Record<string, string>>): Promise<Read> {
  try {
    const { status, headers: told, body } = await get({ url: url.href, headers, mostBytes: mostPageBytes, timeoutMs: timeoutOf(config) });
    if (status >= 300 && status < 400) throw new FeedRefused(`The source points elsewhere (${status}). Name the address it points to.`);
    const retryAfter = told['retry-after'];
    return { status, retryAfter: typeof retryAfter === 'string' ? retryAfter : null, text: body.toString('utf8') };
  } catch (error) {
    if (!(error instanceof GetFailed)) throw error;
    if (error.fault === 'refused_address' || error.fault === 'too_large') throw new FeedRefused(error.message, { cause: error });
    throw new FeedUnavailable(error.message.replace(/\.$/, ''), null, { cause: error });
  }
}

function parse(text: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(text));
  } catch (error) {
    throw new FeedRefused('The source does not answer as a RESO Web API does.', { cause: error });
  }
}
