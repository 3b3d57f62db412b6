import { TextDecoder } from 'node:util';
import { DomainError } from '@lintel/kernel';

/**
 * The text of an XML file, chunk by chunk, in the encoding that its byte order mark or its declaration names; UTF-8 when neither does.
 * @throws DomainError malformed for an encoding nobody knows, or bytes that are none of it.
 */
export async function* decoded(file: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of file) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== undefined) yield decoder.decode();
  } catch (error) {
    if (error instanceof RangeError) throw new DomainError('malformed', 'The file names an encoding that is not known. UTF-8 always is.', {}, { cause: error });
    if (error instanceof TypeError) throw new DomainError('malformed', `The file is not in ${decoder?.encoding ?? 'the encoding it names'}: some of its bytes are no text.`, {}, { cause: error });
    throw error;
  }
}

function encodingOf(first: Buffer): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(first.toString('latin1', 0, 300))?.[1] ?? 'utf-8';
}
