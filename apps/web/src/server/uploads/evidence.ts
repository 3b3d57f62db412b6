import { addEvidence, evidenceKey, evidenceTypes, getVerification, newEvidenceId, openEvidence } from '@lintel/domain/building';
import { limits } from '@lintel/domain/building/contract';
import { sniff, sniffedBytes } from '@lintel/domain/media';
import { fileName } from '@lintel/domain/media/contract';
import { DomainError, isDomainError } from '@lintel/kernel';
import type { RawRoute } from '../rest/row';
import { contextOf } from '../transport/context';
import { asRefusal } from '../transport/file-errors';
import { sendFile } from '../transport/send-file';
import { sendJson } from '../transport/send';
import { peek } from './first-bytes';
import { atMost } from './take-file';

const binary = { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } as const;

/** Takes a photo or a PDF that shows that somebody lives there: from a camera, in one request. */
const send: RawRoute = {
  method: 'POST', path: '/verifications/{id}/evidence', scope: 'buildings:write', tag: 'Residents', summary: 'Send a piece of evidence.',
  openApi: {
    description: `Query: \`name\` of the file. JPEG, PNG, WebP, AVIF or PDF of at most ${limits.evidenceBytes} bytes. Its sender and those who decide open it; every opening is written down.`,
    requestBody: binary, responses: { 201: { description: 'The file is kept.' } },
  },
  async handle(exchange, { files, executor, actor, params }) {
    const context = contextOf(exchange, actor, 'api');
    // Whose request it is not is refused before a byte is kept.
    await executor.ask(getVerification, { id: params['id'] }, context);
    const name = fileName.parse(new URLSearchParams(exchange.query).get('name') ?? '');
    const { first, whole, release } = await peek(exchange.request, sniffedBytes);
    const contentType = sniff(first);
    if (contentType === undefined || !evidenceTypes.some((type) => type === contentType)) {
      await release();
      throw new DomainError('unsupported_media_type', 'Send a photo (JPEG, PNG, WebP, AVIF) or a PDF.', { contentType: contentType ?? null, accepted: evidenceTypes });
    }
    const evidenceId = newEvidenceId();
    const key = evidenceKey(evidenceId);
    try {
      const { size, sha256 } = await files.put(key, atMost(whole, limits.evidenceBytes), { contentType });
      if (sha256 === null) throw new Error('The store did not hash what it was given.');
      sendJson(exchange, 201, await executor.execute(addEvidence, { id: params['id'], evidenceId, name, contentType, byteSize: size, sha256 }, context));
    } catch (raw) {
      const error = asRefusal(raw);
      // What is refused leaves nothing in the store.
      if (isDomainError(error) && error.code !== 'unavailable') await files.delete(key);
      throw error;
    }
  },
};

const open: RawRoute = {
  method: 'GET', path: '/verifications/{id}/evidence/{evidenceId}', scope: 'buildings:read', tag: 'Residents', summary: 'Open a piece of evidence; who did is written down.',
  openApi: { responses: { 200: { description: 'The file.', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } } },
  async handle(exchange, { files, executor, actor, params }) {
    const { key, name, contentType } = await executor.execute(openEvidence, { id: params['id'], evidenceId: params['evidenceId'] }, contextOf(exchange, actor, 'api'));
    const isPicture = contentType.startsWith('image/');
    const disposition = `${isPicture ? 'inline' : 'attachment'}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"`;
    await sendFile(files, exchange, key, { 'cache-control': 'private, no-store', 'content-disposition': disposition, 'x-content-type-options': 'nosniff' }).catch((error: unknown) => { throw asRefusal(error); });
  },
};

export const evidenceRoutes: readonly RawRoute[] = [send, open];
