import { createHash, randomBytes } from 'node:crypto';

/** Letters and digits that are not taken for each other when read from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve characters, sixty bits: too many to guess at the pace that the doors allow, few enough to type. */
export function newUnitCode(): string {
  return [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(`unit-code/${code}`).digest();
}
