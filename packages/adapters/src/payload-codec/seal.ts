import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PayloadKeys } from './keys';

/** What Temporal stores: bytes, and what they are. Field names are those of its API. */
export interface Payload {
  readonly metadata?: Readonly<Record<string, Uint8Array>> | null;
  readonly data?: Uint8Array | null;
}

export class UnreadablePayload extends Error {}

const encoding = 'binary/encrypted';
const keyName = 'encryption-key-id';
const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8'));

/** Encrypts a payload with what says what it is, authenticated, under the current key. */
export function seal(payload: Payload, keys: PayloadKeys): Payload {
  const key = keyOf(keys, keys.current);
  const iv = randomBytes(ivBytes);
  const box = createCipheriv(cipher, key, iv).setAAD(Buffer.from(keys.current));
  const sealed = Buffer.concat([box.update(pack(payload)), box.final()]);
  return {
    metadata: { encoding: Buffer.from(encoding), 'encryption-cipher': Buffer.from(cipher), [keyName]: Buffer.from(keys.current) },
    data: Buffer.concat([iv, box.getAuthTag(), sealed]),
  };
}

/** The payload as it was; one that was never sealed is returned as it is, so that a key may be introduced while workflows run. @throws UnreadablePayload */
export function unseal(payload: Payload, keys: PayloadKeys): Payload {
  if (text(payload.metadata?.['encoding']) !== encoding) return payload;
  const name = text(payload.metadata?.[keyName]) ?? '';
  const key = keyOf(keys, name);
  const data = Buffer.from(payload.data ?? []);
  try {
    const box = createDecipheriv(cipher, key, data.subarray(0, ivBytes)).setAAD(Buffer.from(name)).setAuthTag(data.subarray(ivBytes, ivBytes + tagBytes));
    return unpack(Buffer.concat([box.update(data.subarray(ivBytes + tagBytes)), box.final()]));
  } catch (error) {
    throw new UnreadablePayload(`A payload is not what was written under the key ${name}.`, { cause: error });
  }
}

function keyOf(keys: PayloadKeys, name: string): Buffer {
  const key = keys.byName.get(name);
  if (key === undefined) throw new UnreadablePayload(`A payload was written under the key ${name}, which TEMPORAL_PAYLOAD_KEYS does not name.`);
  return key;
}

/** Metadata as JSON behind its length, then the data as it is. */
function pack({ metadata, data }: Payload): Buffer {
  const head = Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]))));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  // Out of a workflow's sandbox, empty data comes as an empty array of another realm.
  return Buffer.concat([length, head, Buffer.from(data ?? [])]);
}

function unpack(bytes: Buffer): Payload {
  const end = 4 + bytes.readUInt32BE(0);
  const head = JSON.parse(bytes.subarray(4, end).toString('utf8')) as Readonly<Record<string, string>>; // written by `pack`
  return { metadata: Object.fromEntries(Object.entries(head).map(([name, value]) => [name, Buffer.from(value, 'base64')])), data: bytes.subarray(end) };
}
