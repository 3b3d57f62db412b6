const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const textSoFar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const space = /[ \t\n\r]*/y;
const maxDepth = 500;
const words = ['true', 'false', 'null'];

/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or its length when it just ends. Called only for text
 * that `JSON.parse` refused: the runtime's own message tells the place of some faults and not of others.
 */
export function faultIn(json: string): number {
  const scanner = new Scanner(json);
  scanner.value(0);
  if (!scanner.isStuck) scanner.skip(space);
  return scanner.at;
}

/** Reads on until something does not fit, and stays there. */
class Scanner {
  at = 0;
  isStuck = false;

  constructor(private readonly json: string) {}

  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.json);
    if (found !== null) this.at += found[0].length;
    return found !== null;
  }

  value(depth: number): void {
    this.skip(space);
    // Deeper text is refused for its depth anyway, and must not use up the stack.
    if (depth > maxDepth) this.isStuck = true;
    if (this.isStuck) return;
    const next = this.json[this.at] ?? '';
    if (next === '{') this.list('}', () => { this.member(depth); });
    else if (next === '[') this.list(']', () => { this.value(depth + 1); });
    else if (next === '"') this.string();
    else if (/[-\d]/.test(next)) this.isStuck = !this.skip(number);
    else this.word();
  }

  private list(end: string, item: () => void): void {
    this.at += 1;
    this.skip(space);
    if (this.take(end)) return;
    do {
      item();
      if (this.isStuck) return;
      this.skip(space);
      if (this.take(end)) return;
    } while (this.take(','));
    this.isStuck = true;
  }

  private member(depth: number): void {
    this.skip(space);
    this.string();
    if (this.isStuck) return;
    this.skip(space);
    if (this.take(':')) this.value(depth + 1);
    else this.isStuck = true;
  }

  private string(): void {
    if (this.skip(text)) return;
    this.skip(textSoFar);
    this.isStuck = true;
  }

  private word(): void {
    const word = words.find((each) => this.json.startsWith(each, this.at));
    if (word === undefined) this.isStuck = true;
    else this.at += word.length;
  }

  private take(character: string): boolean {
    if (this.json[this.at] !== character) return false;
    this.at += 1;
    return true;
  }
}
