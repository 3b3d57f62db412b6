/**
 * How many slips of the keyboard lie between two words: letters missed, added, wrong, or two swapped (optimal string alignment). Counts no
 * further than `most` and answers `most + 1` then.
 */
export function editDistance(a: string, b: string, most: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? 0, most + 1);
}

/**
 * How many slips a word of this length may have. Generous, because only words that no listing has, or hardly any, are corrected.
 */
export function slipsAllowed(word: string): number {
  const { length } = [...word];
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}
