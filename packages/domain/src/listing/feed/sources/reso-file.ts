import { readFile, stat } from 'node:fs/promises';
import { DomainError } from '@lintel/kernel';
import type { ReadRow } from '../record';
import { readResoProperty, type ResoDefaults, type ResoProperty } from '../reso-record';

const maxBytes = 512 * 1024 * 1024;

/**
 * Reads a RESO Web API payload kept in a file: an object with `value`, or the bare list. A record's "line" is its number in the list, from 1.
 * @throws DomainError malformed, payload_too_large
 */
export async function* readResoFile(path: string, defaults: ResoDefaults): AsyncGenerator<ReadRow> {
  const { size } = await stat(path);
  if (size > maxBytes) throw new DomainError('payload_too_large', 'A RESO file may have half a gigabyte. Split it, or replicate from the Web API.', { bytes: size });
  const records = listOf(parseJson(await readFile(path, 'utf8')));
  for (const [index, record] of records.entries()) yield readResoProperty(index + 1, record, defaults);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError('malformed', `The file is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, {}, { cause: error });
  }
}

function listOf(payload: unknown): readonly ResoProperty[] {
  const list: unknown = typeof payload === 'object' && payload !== null && 'value' in payload ? payload.value : payload;
  if (!Array.isArray(list)) throw new DomainError('malformed', 'A RESO payload is an object with a list named "value", or the list itself.');
  return list.filter((item): item is ResoProperty => typeof item === 'object' && item !== null && !Array.isArray(item));
}
