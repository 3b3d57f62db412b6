import { wordsOf } from './words';

/** The text with these words replaced, everything else as it was typed; null when there is nothing to replace. */
export function respell(text: string, labels: ReadonlyMap<string, string>): string | null {
  if (labels.size === 0) return null;
  let at = 0;
  let result = '';
  for (const { term, start, end } of wordsOf(text)) {
    const label = labels.get(term);
    if (label === undefined) continue;
    result += text.slice(at, start) + label;
    at = end;
  }
  return result + text.slice(at);
}
