import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beginUpload, cancelUpload } from '@lintel/domain/media';
import { fileKind, limits } from '@lintel/domain/media/contract';
import { DomainError, isDomainError, type RequestContext } from '@lintel/kernel';
import busboy from 'busboy';
import { refusalOf } from '../errors/refusal';
import type { RawRequest, RawRoute } from '../rest/row';
import { contextOf } from '../transport/context';
import { asRefusal } from '../transport/file-errors';
import { sendJson } from '../transport/send';
import { takeFile } from './take-file';

interface Taken {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

interface Refused {
  readonly name: string;
  readonly code: string;
  readonly detail: string;
}

/** Many files in one form, as `curl -F` and plain HTML send them. Each stands for itself: one that is refused keeps no other back. */
export const formRoute: RawRoute = {
  method: 'POST', path: '/listings/{recordId}/media/files', scope: 'media:write', tag: 'Media', summary: 'Send files as a form.',
  openApi: {
    description: `Up to ${limits.files} files of at most ${limits.fileBytes} bytes. Text fields \`kind\` (${fileKind.options.join(', ')}), \`caption\` and \`alt\` hold for the files after them.`,
    requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } } } } },
    responses: { 201: { description: 'What became of each file.' } },
  },
  async handle(exchange, request) {
    const form = new Form(request, contextOf(exchange, request.actor, 'api'));
    const parser = parserOf(exchange.request.headers);
    parser.on('field', (name, value) => { form.note(name, value); });
    parser.on('file', (_field, stream, { filename }) => { form.add(stream, filename); });
    try {
      await pipeline(exchange.request, parser);
    } catch (error) {
      await form.done;
      throw new DomainError('malformed', 'The form broke off or is not a form.', {}, { cause: error });
    }
    await form.done;
    if (form.taken.length === 0) throw form.firstError ?? new DomainError('malformed', 'The form has no file in it.');
    sendJson(exchange, 201, { uploadId: form.uploadId, files: form.taken, refused: form.refused }, { location: `/api/v1/listings/${request.params['recordId'] ?? ''}/media` });
  },
};

function parserOf(headers: { readonly [name: string]: unknown; readonly 'content-type'?: string }): busboy.Busboy {
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new DomainError('unsupported_media_type', 'Send the files as multipart/form-data.', { given: type.slice(0, 100) });
  try {
    return busboy({
      headers: { 'content-type': type }, defParamCharset: 'utf8',
      // One byte more than allowed, so that the one too many is seen.
      limits: { files: limits.files, fileSize: limits.fileBytes + 1, fields: 200, fieldSize: 10_000, parts: 300 },
    });
  } catch (error) {
    throw new DomainError('malformed', 'The form has no boundary.', {}, { cause: error });
  }
}

/** What a form's parts come to, one after another in the order they came. */
class Form {
  readonly taken: Taken[] = [];
  readonly refused: Refused[] = [];
  uploadId: string | undefined;
  firstError: unknown;
  private queue: Promise<void> = Promise.resolve();
  private readonly fields = new Map<string, string>();

  constructor(private readonly request: RawRequest, private readonly context: RequestContext) {}

  get done(): Promise<void> {
    return this.queue;
  }

  note(name: string, value: string): void {
    this.fields.set(name, value);
  }

  add(stream: Readable, name: string): void {
    const about = { kind: this.fields.get('kind') ?? 'photo', caption: this.fields.get('caption') ?? '', alt: this.fields.get('alt') ?? '' };
    // Heard by whoever reads it; unheard it would end the process.
    stream.on('error', () => undefined);
    this.queue = this.queue.then(() => this.take(stream, { name, ...about }));
  }

  private async take(stream: Readable, file: { readonly name: string; readonly kind: string }): Promise<void> {
    const { executor, files, params } = this.request;
    const options = { executor, files, context: this.context };
    let id: string | undefined;
    try {
      const begun = await executor.execute(beginUpload, {
        recordType: 'listing', recordId: params['recordId'], files: [file], ...(this.uploadId === undefined ? {} : { uploadId: this.uploadId }),
      }, this.context);
      this.uploadId = begun.uploadId;
      const [upload] = begun.files;
      if (upload === undefined) throw new Error('What was announced has no upload.');
      id = upload.id;
      const { status } = await takeFile(options, upload, stream);
      this.taken.push({ id, name: upload.name, status });
    } catch (raw) {
      // The parser goes on only when the part is read to its end.
      stream.resume();
      const error = asRefusal(raw);
      if (id !== undefined) await executor.execute(cancelUpload, { id }, this.context);
      if (!isDomainError(error)) throw error;
      this.firstError ??= error;
      const { code, message } = refusalOf(error);
      this.refused.push({ name: file.name.slice(0, 200), code, detail: message });
    }
  }
}
