import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePayloadKeys } from './keys';
import { type Payload, seal, UnreadablePayload, unseal } from './seal';

const key = () => randomBytes(32).toString('base64');
const [old, fresh] = [`2025:${key()}`, `2026:${key()}`];
const payload = (json: string): Payload => ({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(json) });
const plain = ({ metadata, data }: Payload) => ({ metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([n, v]) => [n, Buffer.from(v).toString()])), data: Buffer.from(data ?? []).toString() });

describe('payloads under a key', () => {
  const keys = parsePayloadKeys(`${fresh},${old}`);

  it('come back as they were, and cannot be read on the way', () => {
    fc.assert(fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (data, metadata) => {
      const written: Payload = { metadata: Object.fromEntries(Object.entries(metadata).map(([n, v]) => [n, Buffer.from(v)])), data: Buffer.from(data) };
      const sealed = seal(written, keys);
      if (data.length > 4) expect(Buffer.from(sealed.data ?? []).includes(Buffer.from(data))).toBe(false);
      expect(plain(unseal(sealed, keys))).toEqual(plain(written));
    }));
  });

  it('are readable under the key before, and written under the first', () => {
    const before = seal(payload('"id"'), parsePayloadKeys(old));
    expect(plain(unseal(before, keys)).data).toBe('"id"');
    expect(plain(seal(payload('"id"'), keys)).metadata['encryption-key-id']).toBe('2026');
    expect(() => unseal(seal(payload('1'), keys), parsePayloadKeys(old))).toThrow(/key 2026, which TEMPORAL_PAYLOAD_KEYS does not name/);
  });

  it('that were never sealed pass, so that a key may come while workflows run', () => {
    expect(unseal(payload('1'), keys)).toEqual(payload('1'));
  });

  it('without data stay without', () => {
    for (const data of [undefined, null, new Uint8Array()]) expect(plain(unseal(seal({ metadata: {}, ...(data === undefined ? {} : { data }) }, keys), keys))).toEqual({ metadata: {}, data: '' });
  });

  it('that were changed by one bit, or claim another key, are refused', () => {
    const sealed = seal(payload('{"id":1}'), keys);
    for (let at = 0; at < (sealed.data?.length ?? 0); at += 1) {
      const data = Buffer.from(sealed.data ?? []);
      data.writeUInt8(data.readUInt8(at) ^ 1, at);
      expect(() => unseal({ ...sealed, data }, keys)).toThrow(UnreadablePayload);
    }
    expect(() => unseal({ ...sealed, metadata: { ...sealed.metadata, 'encryption-key-id': Buffer.from('2025') } }, keys)).toThrow(UnreadablePayload);
  });
});

it('tells what is wrong with a key and never the key', () => {
  const short = randomBytes(16).toString('base64');
  expect(() => parsePayloadKeys(`a:${short}`)).toThrow(/^The key a of TEMPORAL_PAYLOAD_KEYS holds 16 bytes; it needs 32, as base64\.$/);
  expect(() => parsePayloadKeys(short)).toThrow(/has no name/);
  expect(() => parsePayloadKeys(`${fresh},${fresh}`)).toThrow(/twice/);
  expect(() => parsePayloadKeys(' ')).toThrow(/names no key/);
});
