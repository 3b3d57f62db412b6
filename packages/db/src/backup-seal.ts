import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes, scryptSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { z } from 'zod';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** OWASP's recommendation for scrypt; takes about a third of a second and 128 MiB, once a backup. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** How the files of a backup are encrypted: AES-256-GCM under a key made from a passphrase; each file is nonce, ciphertext, tag. */
export const sealSchema = z.object({ cipher: z.literal(cipher), kdf: z.literal('scrypt'), salt: z.string().regex(/^[0-9a-f]{32}$/), check: z.string().regex(/^[0-9a-f]{56}$/) });
export type SealParameters = z.infer<typeof sealSchema>;

export interface Seal {
  readonly parameters: SealParameters;
  encrypt(): Transform;
  /** Fails at its end when the bytes are not what was encrypted under this key. What it has passed on by then must not count. */
  decrypt(): Transform;
}

/** A new seal. The passphrase is kept nowhere: who loses it loses the backup. */
export function createSeal(passphrase: string): Seal {
  const salt = randomBytes(16);
  const key = scryptSync(passphrase, salt, 32, cost);
  const nonce = randomBytes(nonceBytes);
  const check = createCipheriv(cipher, key, nonce);
  check.final();
  return sealOf(key, { cipher, kdf: 'scrypt', salt: salt.toString('hex'), check: Buffer.concat([nonce, check.getAuthTag()]).toString('hex') });
}

/** The seal of a backup that was made. Undefined when the passphrase is another one. */
export function openSeal(passphrase: string, parameters: SealParameters): Seal | undefined {
  const key = scryptSync(passphrase, Buffer.from(parameters.salt, 'hex'), 32, cost);
  const check = Buffer.from(parameters.check, 'hex');
  const decipher = createDecipheriv(cipher, key, check.subarray(0, nonceBytes)).setAuthTag(check.subarray(nonceBytes));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return sealOf(key, parameters);
}

function sealOf(key: Buffer, parameters: SealParameters): Seal {
  return {
    parameters,
    encrypt() {
      const nonce = randomBytes(nonceBytes);
      const encrypting = createCipheriv(cipher, key, nonce);
      let isBegun = false;
      const begin = (bytes: Buffer) => {
        const whole = isBegun ? bytes : Buffer.concat([nonce, bytes]);
        isBegun = true;
        return whole;
      };
      return new Transform({
        transform: (chunk: Buffer, _encoding, done) => { done(null, begin(encrypting.update(chunk))); },
        flush(done) {
          done(null, begin(Buffer.concat([encrypting.final(), encrypting.getAuthTag()])));
        },
      });
    },
    decrypt: () => decryption(key),
  };
}

function decryption(key: Buffer): Transform {
  let held = Buffer.alloc(0);
  let decipher: DecipherGCM | undefined;
  const give = (done: TransformCallback, bytes: Buffer | undefined) => { if (bytes === undefined || bytes.length === 0) done(); else done(null, bytes); };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk]);
      if (decipher === undefined && held.length >= nonceBytes) {
        decipher = createDecipheriv(cipher, key, held.subarray(0, nonceBytes));
        held = held.subarray(nonceBytes);
      }
      // The last bytes may be the tag.
      const ready = Math.max(0, held.length - tagBytes);
      const bytes = ready === 0 ? undefined : decipher?.update(held.subarray(0, ready));
      if (decipher !== undefined) held = held.subarray(ready);
      give(done, bytes);
    },
    flush(done) {
      if (decipher === undefined || held.length !== tagBytes) {
        done(new Error('it is cut short'));
        return;
      }
      try {
        give(done, decipher.setAuthTag(held).final());
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}
