import { importKey, importLimits } from '@lintel/domain/feed';
import { feedPolicy } from '@lintel/domain/listing';
import { DomainError, uuidv7 } from '@lintel/kernel';
import type { RawRoute } from '../rest/row';
import { asRefusal } from '../transport/file-errors';
import { sendJson } from '../transport/send';

/** Takes a file to be imported, as it is; what is in it is found out by whoever reads it. */
export const importFileRoute: RawRoute = {
  method: 'POST', path: '/imports/files', scope: 'feeds:write', tag: 'Imports', summary: 'Send a file to be imported.',
  openApi: {
    description: `Query: organisationId, whose listings they become. At most ${importLimits.fileBytes} bytes, with a Content-Length. Order its import by the id that comes back; it is kept for ${importLimits.daysKept} days.`,
    requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
    responses: { 201: { description: 'The file is kept; its id and size.' } },
  },
  async handle(exchange, { files, actor }) {
    const organisationId = new URLSearchParams(exchange.query).get('organisationId') ?? '';
    if (!feedPolicy.permits('feed.run', actor, { organisationId }))
      throw new DomainError(actor.userId === null ? 'unauthenticated' : 'forbidden', 'Only the owner of an agency or an administrator imports listings. Name the agency: ?organisationId=…');
    const length = Number(exchange.header('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 1) throw new DomainError('malformed', 'A file needs a Content-Length of at least one byte.');
    if (length > importLimits.fileBytes) {
      // The rest of the body is not worth reading.
      exchange.response.setHeader('connection', 'close');
      throw new DomainError('payload_too_large', `A file to import has at most ${importLimits.fileBytes / 1024 / 1024} MB.`, { limit: importLimits.fileBytes });
    }
    const id = uuidv7();
    try {
      const { size } = await files.put(importKey(id), exchange.request, { contentType: 'application/octet-stream', contentLength: length });
      sendJson(exchange, 201, { id, byteSize: size });
    } catch (error) {
      throw asRefusal(error);
    }
  },
};
