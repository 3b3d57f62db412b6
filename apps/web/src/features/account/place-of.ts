/**
 * What an address says of a place without asking anybody: this machine, a private network, or a place unknown. Guessing a city would need
 * somebody else's list, and be wrong often enough to frighten people.
 */
export function placeOf(address: string): 'here' | 'private' | 'unknown' {
  const plain = address.replace(/^::ffff:/i, '');
  if (plain === '::1' || plain.startsWith('127.')) return 'here';
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(plain) ? 'private' : 'unknown';
}
