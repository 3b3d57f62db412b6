const most = 40;
const longest = 200;

/** The lines of a text that say something, as many and as long as a checklist takes. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim().slice(0, longest)).filter((line) => line !== '').slice(0, most);
}
