/** Keys by name; what is new is encrypted under the current one, what is old stays readable under its own. */
export interface PayloadKeys {
  readonly current: string;
  readonly byName: ReadonlyMap<string, Buffer>;
}

const bytes = 32;

/**
 * Reads `name:base64,name:base64`: each key 32 random bytes, the first one encrypts, all decrypt. Rotation puts a new one in front.
 * @throws Error with a sentence that never repeats the key.
 */
export function parsePayloadKeys(text: string): PayloadKeys {
  const entries = text.split(',').map((part) => part.trim()).filter((part) => part !== '').map(parseKey);
  const [first] = entries;
  if (first === undefined) throw new Error('TEMPORAL_PAYLOAD_KEYS names no key: write it as name:base64, with 32 random bytes.');
  const byName = new Map(entries);
  if (byName.size < entries.length) throw new Error('TEMPORAL_PAYLOAD_KEYS names a key twice.');
  return { current: first[0], byName };
}

function parseKey(part: string): readonly [string, Buffer] {
  const mark = part.indexOf(':');
  const name = part.slice(0, Math.max(0, mark));
  if (!/^[A-Za-z0-9._-]{1,40}$/.test(name)) throw new Error('A key of TEMPORAL_PAYLOAD_KEYS has no name: write it as name:base64.');
  const key = Buffer.from(part.slice(mark + 1), 'base64');
  if (key.length !== bytes) throw new Error(`The key ${name} of TEMPORAL_PAYLOAD_KEYS holds ${key.length} bytes; it needs ${bytes}, as base64.`);
  return [name, key];
}
