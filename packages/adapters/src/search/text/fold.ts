/**
 * Diacritics of Latin, Greek and Cyrillic. Those of other scripts are letters of their own: Hindi without its vowel signs is not Hindi.
 */
const diacritics = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
/** Joiners, soft hyphens and direction marks, which change how a word looks and not which word it is. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i', 'ħ': 'h', 'ŋ': 'n',
};
const undecomposed = new RegExp(`[${Object.keys(lettersWithoutDecomposition).join('')}]`, 'g');
const plain = /^[\u0020-\u007e]*$/;

/** The form words are compared in: lower case, no accents, compatibility forms resolved (`ﬁ`, full width), invisible characters gone. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(diacritics, '')
    .replace(invisible, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(undecomposed, (letter) => lettersWithoutDecomposition[letter] ?? letter);
}
