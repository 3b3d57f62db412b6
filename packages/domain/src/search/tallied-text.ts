const longest = 120;

/**
 * The words of a search as they are counted: lower case, single spaces. Null for what is no search for homes or may tell who somebody is
 * (addresses of mail, telephone numbers): a report of what many ask is no place for it.
 */
export function talliedText(text: string): string | null {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > longest) return null;
  return words.includes('@') || /(?:\d[\s().-]*){7,}/.test(words) ? null : words;
}
