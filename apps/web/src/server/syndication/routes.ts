import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readFeed, type ResoListing, resoPictures, tagFeed } from '@lintel/domain/listing';
import type { Executor } from '@lintel/db';
import type { RequestContext } from '@lintel/kernel';
import { fileAddress } from '@/components/photo/source';
import { isUnchanged } from '../rest/etag';
import type { RawRoute } from '../rest/row';
import { contextOf } from '../transport/context';
import type { Exchange } from '../transport/exchange';
import { sendEmpty } from '../transport/send';
import { type FeedFormat, json, xml } from './formats';

const what = 'An organisation’s own listings that anyone may see, by the names and lookups of the RESO Data Dictionary 2.0, whole and streamed; what RESO has no name for begins with `X_`. '
  + 'Lintel’s importer reads it back as it is. Ask again with `If-None-Match`: 304 until something changed, photos included.';

/** A feed for portals and programs that copy listings. */
function feedRoute(format: FeedFormat): RawRoute {
  return {
    method: 'GET', path: `/organisations/{organisationId}/listings.${format.extension}`, scope: 'listings:read', tag: 'Listings',
    summary: `Read the published listings of an organisation as a RESO feed in ${format.extension.toUpperCase()}.`,
    parameters: [{ name: 'withClosed', in: 'query', description: 'true: the sold ones, too', schema: { type: 'boolean', default: false } }],
    openApi: {
      description: what,
      responses: { 200: { description: 'The feed.', content: { [format.contentType.split(';')[0] ?? '']: { schema: format.schema } } }, 304: { description: 'What you have is what there is.' } },
    },
    async handle(exchange, { executor, actor, params, appUrl }) {
      const context = contextOf(exchange, actor, 'api');
      const closed = new URLSearchParams(exchange.query).get('withClosed');
      const which = { organisationId: params['organisationId'], ...(closed === null ? {} : { withClosed: closed === 'true' ? true : closed === 'false' ? false : closed }) };
      const { tag } = await executor.ask(tagFeed, which, context);
      const headers = { etag: `"${tag}"`, 'cache-control': 'private, no-cache', vary: 'accept-encoding' };
      if (isUnchanged(exchange.header('if-none-match'), headers.etag)) { sendEmpty(exchange, 304, headers); return; }
      await send(exchange, format, headers, listingsOf(executor, which, context, appUrl));
    },
  };
}

export const feedRoutes: readonly RawRoute[] = [feedRoute(json), feedRoute(xml)];

/** Every listing once, a page in memory at a time. Addresses of pictures are made whole. */
async function* listingsOf(executor: Executor, which: object, context: RequestContext, appUrl: string): AsyncGenerator<ResoListing> {
  let after: string | null | undefined;
  while (after !== null) {
    const { items, last } = await executor.ask(readFeed, { ...which, ...(after === undefined ? {} : { after }) }, context);
    for (const item of items) {
      const pictures = resoPictures.safeParse(item['Media']);
      yield pictures.success ? { ...item, Media: pictures.data.map((one) => ({ ...one, MediaURL: wholeAddress(one.MediaURL, appUrl) })) } : item;
    }
    after = last;
  }
}

/** Links are whole already; pictures are named by their key. */
const wholeAddress = (address: string, appUrl: string) => (/^https?:/.test(address) ? address : new URL(fileAddress(address), appUrl).href);

async function send(exchange: Exchange, format: FeedFormat, headers: Readonly<Record<string, string>>, listings: AsyncIterable<ResoListing>): Promise<void> {
  const { response } = exchange;
  const isZipped = /\bgzip\b/.test(exchange.header('accept-encoding') ?? '');
  response.writeHead(200, {
    ...headers, 'content-type': format.contentType, 'x-content-type-options': 'nosniff', 'x-correlation-id': exchange.correlationId, ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
  });
  if (exchange.method === 'HEAD') { response.end(); return; }
  const text = Readable.from(written(format, listings), { objectMode: false });
  try {
    await (isZipped ? pipeline(text, createGzip({ level: 4 }), response) : pipeline(text, response));
  } catch (error) {
    // A reader who goes away in the middle is no fault of ours; whoever stays sees by the missing end that the rest is missing.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

async function* written(format: FeedFormat, listings: AsyncIterable<ResoListing>): AsyncGenerator<string> {
  yield format.head;
  let isFirst = true;
  for await (const listing of listings) {
    yield `${isFirst ? '' : format.between}${format.listing(listing)}`;
    isFirst = false;
  }
  yield format.foot;
}
