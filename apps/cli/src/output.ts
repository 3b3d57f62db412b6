/** Where a verb writes: for people, or for programs with `--json`. */
export interface Output {
  readonly isJson: boolean;
  /** A line for people; silent with `--json`. */
  line(text: string): void;
  /** Replaces the line under way when standard error is a terminal; one line in ten seconds when it is not. */
  progress(text: string): void;
  /** The verb's answer. `text` tells it to people. */
  answer(value: unknown, text: string): void;
}

const quietMs = 10_000;

export function createOutput(isJson: boolean): Output {
  let lastProgress = 0;
  const { stderr, stdout } = process;
  return {
    isJson,
    line: (text) => { if (!isJson) stdout.write(`${text}\n`); },
    progress(text) {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${text}`);
      else if (Date.now() - lastProgress >= quietMs) {
        lastProgress = Date.now();
        stderr.write(`${text}\n`);
      }
    },
    answer(value, text) {
      if (stderr.isTTY) stderr.write('\r\u001b[2K');
      stdout.write(isJson ? `${JSON.stringify(value)}\n` : `${text}\n`);
    },
  };
}

/** Rows as aligned columns under their names. */
export function table(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const [first] = rows;
  if (first === undefined) return '(none)';
  const names = Object.keys(first);
  const lines = [Object.fromEntries(names.map((n) => [n, n])), ...rows].map((row) => names.map((n) => String(row[n] ?? '')));
  const widths = names.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n');
}
