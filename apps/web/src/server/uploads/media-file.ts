import { getMedia, locateFile, openDocument } from '@lintel/domain/media';
import { rendition } from '@lintel/domain/media/contract';
import { DomainError } from '@lintel/kernel';
import type { RawRoute } from '../rest/row';
import { contextOf } from '../transport/context';
import { asRefusal } from '../transport/file-errors';
import { filesPrefix } from '../transport/files';
import { sendEmpty } from '../transport/send';
import { sendFile } from '../transport/send-file';

/** One address for what a record of media shows, whatever its files are called. */
export const mediaFileRoute: RawRoute = {
  method: 'GET', path: '/media/{id}/file', scope: 'media:read', isPublic: true, tag: 'Media', summary: 'Open a document, or go to the file that shows a picture.',
  openApi: {
    description: 'Query: `width` (pixels, 960 unless said) and `format` (avif, webp, jpeg; what the Accept header prefers unless said) choose among a picture’s renditions. A document comes at once, and who opened it is noted.',
    responses: { 200: { description: 'A document.', content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } }, 302: { description: 'A picture is at the Location.' } },
  },
  async handle(exchange, { executor, files, actor, params }) {
    const context = contextOf(exchange, actor, 'api');
    const { contentType } = await executor.ask(getMedia, { id: params['id'] }, context);
    if (contentType === 'application/pdf') {
      const { key, name } = await executor.execute(openDocument, { id: params['id'] }, context);
      await sendFile(files, exchange, key, { 'cache-control': 'private, no-store', 'content-disposition': attachment(name) }).catch((error: unknown) => { throw asRefusal(error); });
      return;
    }
    const query = new URLSearchParams(exchange.query);
    const { key, isPublic } = await executor.ask(locateFile, { id: params['id'], width: widthOf(query.get('width')), formats: formatsOf(query.get('format'), exchange.header('accept')) }, context);
    sendEmpty(exchange, 302, { location: `${filesPrefix}${key}`, vary: 'accept', 'cache-control': isPublic ? 'public, max-age=3600' : 'private, no-cache' });
  },
};

function widthOf(given: string | null): number {
  if (given === null) return 960;
  if (!/^\d{1,4}$/.test(given) || Number(given) < 1) throw new DomainError('invalid_input', 'width is a number of pixels.', { fields: [{ path: 'width', code: 'custom', message: 'must be a number of pixels' }] });
  return Number(given);
}

function formatsOf(given: string | null, accept = ''): readonly string[] {
  if (given === null) return [...(accept.includes('image/avif') ? ['avif'] : []), ...(accept.includes('image/webp') ? ['webp'] : []), 'jpeg'];
  const { data } = rendition.shape.format.safeParse(given);
  if (data === undefined) throw new DomainError('invalid_input', 'format is avif, webp or jpeg.', { fields: [{ path: 'format', code: 'custom', message: 'must be avif, webp or jpeg' }] });
  return [data];
}

/** Papers are kept, not shown: a viewer would run in our origin. */
function attachment(name: string): string {
  const withEnding = name.toLowerCase().endsWith('.pdf') ? name : `${name}.pdf`;
  return `attachment; filename="${withEnding.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(withEnding).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
}
