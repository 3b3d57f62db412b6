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
    const parser = parserOf(exchange.header('content-type') ?? '');
    parser.on('field', (name, value) => { form.note(name, value); });
    parser.on('file', (_field, stream, { filename }: { readonly filename?: string }) => { form.add(stream, written(filename ?? '')); });
    try {
      await pipeline(exchange.request, parser);
    } catch (error) {
      await form.done;
      throw new DomainError('malformed', 'The form broke off or is not a form.', {}, { cause: error });
    }
    await form.done;
    if (form.failure !== undefined) throw form.failure;
    if (form.taken.length === 0) throw form.firstRefusal ?? new DomainError('malformed', 'The form has no file in it.');
    sendJson(exchange, 201, { uploadId: form.uploadId, files: form.taken, refused: form.refused }, { location: `/api/v1/listings/${request.params['recordId'] ?? ''}/media` });
  },
};

function parserOf(type: string): busboy.Busboy {
  if (!/^multipart\/form-data\b/i.test(type)) throw new DomainError('unsupported_media_type', 'Send the files as multipart/form-data.', { given: type.slice(0, 100) });
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

/** Browsers write three characters of a name as percent escapes, and no others. */
function written(name: string): string {
  return name.replaceAll('%22', '"').replaceAll(/%0[da]/gi, ' ');
}

/** What a form's parts come to, one after another in the order they came. */
class Form {
  readonly taken: Taken[] = [];
  readonly refused: Refused[] = [];
  uploadId: string | undefined;
  /** The first refusal, which is the answer when nothing was taken. */
  firstRefusal: unknown;
  /** What is nobody's fault but ours. */
  failure: unknown;
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
      await this.refuse(asRefusal(raw), file.name, id);
    }
  }

  private async refuse(why: unknown, name: string, id: string | undefined): Promise<void> {
    if (isDomainError(why)) this.firstRefusal ??= why;
    else this.failure ??= why;
    const { code, message } = refusalOf(why);
    this.refused.push({ name: name.slice(0, 200), code, detail: message });
    if (id === undefined) return;
    // Makes room again; what cannot be cancelled now is forgotten in a day.
    await this.request.executor.execute(cancelUpload, { id }, this.context).catch((failure: unknown) => { this.failure ??= failure; });
  }
}
