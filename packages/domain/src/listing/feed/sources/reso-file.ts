import { open, readFile, stat } from 'node:fs/promises';
import { DomainError } from '@lintel/kernel';
import type { ReadRow } from '../record';
import { readResoProperty, type ResoDefaults, type ResoProperty } from '../reso-record';
import { readResoXml } from './reso-xml';

const maxJsonBytes = 512 * 1024 * 1024;
/** As much as may stand before the first bracket: a byte order mark and white space. */
const sniffedBytes = 4_096;

/**
 * Reads a RESO payload kept in a file, JSON or XML, whichever it turns out to be. JSON is an object with `value`, or the bare list; XML has an
 * element `Property` a record. Records are counted from 1.
 * @throws DomainError malformed, payload_too_large
 */
export async function* readResoFile(path: string, defaults: ResoDefaults): AsyncGenerator<ReadRow> {
  if (await isXml(path)) yield* readResoXml(path, defaults);
  else yield* readResoJson(path, defaults);
}

/** Whichever encoding it is in, XML begins with `<`; zero bytes are the other halves of UTF-16. */
async function isXml(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}

async function* readResoJson(path: string, defaults: ResoDefaults): AsyncGenerator<ReadRow> {
  const { size } = await stat(path);
  if (size > maxJsonBytes) throw new DomainError('payload_too_large', 'A RESO JSON file may have half a gigabyte. Split it, send XML, or replicate from the Web API.', { bytes: size });
  const records = listOf(parseJson(await readFile(path, 'utf8')));
  for (const [index, record] of records.entries()) yield readResoProperty(index + 1, record, defaults);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DomainError('malformed', `The file is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, {}, { cause: error });
  }
}

function listOf(payload: unknown): readonly ResoProperty[] {
  const list: unknown = typeof payload === 'object' && payload !== null && 'value' in payload ? payload.value : payload;
  if (!Array.isArray(list)) throw new DomainError('malformed', 'A RESO payload is an object with a list named "value", or the list itself.');
  return list.filter((item): item is ResoProperty => typeof item === 'object' && item !== null && !Array.isArray(item));
}
