const marks = /[\u0300-\u036f]/g;

/**
 * What a text is to the classifier: its words, and each two that follow each other. Case and accents do not count; a number is only known to be one, so that no
 * flat, house or telephone is learnt.
 */
export function featuresOf(text: string): readonly string[] {
  const words = text.normalize('NFKD').replace(marks, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 || /\p{N}/u.test(word)).map((word) => (/\p{N}/u.test(word) ? '0' : word));
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
}
