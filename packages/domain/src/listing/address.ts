/** Words of addresses and what they stand for; both sides of a comparison are spelled out. */
const spelledOut: Readonly<Record<string, string>> = {
  st: 'street', ave: 'avenue', av: 'avenue', blvd: 'boulevard', rd: 'road', dr: 'drive', ln: 'lane', ct: 'court', pl: 'place', hwy: 'highway',
  pkwy: 'parkway', sq: 'square', ter: 'terrace', cir: 'circle', apt: 'unit', apartment: 'unit', flat: 'unit', ste: 'unit', suite: 'unit', no: 'number',
  n: 'north', s: 'south', e: 'east', w: 'west', ne: 'northeast', nw: 'northwest', se: 'southeast', sw: 'southwest',
};

/**
 * The form two spellings of one address share: lower case, unaccented, punctuation gone, abbreviations spelled out.
 * `"1420 N 45th St., Apt #4"` becomes `"1420 north 45th street unit 4"`.
 */
export function normaliseAddress(unparsed: string): string {
  const plain = unparsed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => spelledOut[word] ?? word).join(' ');
}
