import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Replaces `NAME_FILE=path` by `NAME=what the file holds`, for the variables a process knows: how secret managers and containers hand secrets
 * over without showing them in a list of processes. Empty variables count as absent.
 * @param names the variables that may come from a file
 * @throws Error with one sentence when a file cannot be read, is empty, or the variable is set as well.
 */
export function withSecretFiles(source: Environment, names: readonly string[]): Record<string, string> {
  const given = Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])));
  for (const name of names) {
    const path = given[`${name}_FILE`];
    if (path === undefined) continue;
    if (given[name] !== undefined) throw new Error(`Set ${name} or ${name}_FILE, not both.`);
    given[name] = read(path, `${name}_FILE`);
  }
  return given;
}

function read(path: string, variable: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${variable} names ${path}, which cannot be read (${code ?? 'unknown'}).`, { cause: error });
  }
  // Files written by hand and by most tools end with a line break that is not part of the secret.
  const secret = text.replace(/\r?\n$/, '');
  if (secret === '') throw new Error(`${variable} names ${path}, which is empty.`);
  return secret;
}
