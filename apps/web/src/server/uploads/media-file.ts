import { getMedia, locateFile, openDocument } from '@lintel/domain/media';
import { rendition } from '@lintel/domain/media/contract';
import { DomainError } from '@lintel/kernel';
import type { RawRoute } from '../rest/row';
import { contextOf } from '../transport/context';
import { asRefusal } from '../transport/file-errors';
import { filesPrefix, lentAddress } from '../transport/files';
import { sendEmpty } from '../transport/send';

/** One address for what a record of media shows, whatever its files are called. */
export const mediaFileRoute: RawRoute = {
  method: 'GET', path: '/media/{id}/file', scope: 'media:read', isPublic: true, tag: 'Media', summary: 'Go to the file that shows a photo, a plan or a document.',
  openApi: {
    description: 'Query: `width` (pixels, 960 unless said) and `format` (avif, webp, jpeg; what the Accept header prefers unless said) choose among a picture’s renditions. Documents are lent for five minutes, and who opened one is noted.',
    responses: { 302: { description: 'The file is at the Location.' } },
  },
  async handle(exchange, { executor, files, actor, params }) {
    const context = contextOf(exchange, actor, 'api');
    const { contentType } = await executor.ask(getMedia, { id: params['id'] }, context);
    if (contentType === 'application/pdf') {
      const { key } = await executor.execute(openDocument, { id: params['id'] }, context);
      const location = await lentAddress(files, key).catch((error: unknown) => { throw asRefusal(error); });
      sendEmpty(exchange, 302, { location, 'cache-control': 'no-store' });
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
