/** The word, and the word with each one letter left out: two words within one slip of each other share one of these. */
export function shortened(term: string): readonly string[] {
  const letters = [...term];
  return [term, ...letters.map((_, left) => letters.filter((_letter, index) => index !== left).join(''))];
}
