import { DomainError } from '@lintel/kernel';
import { faultIn } from './json-fault';

export const maxBodyBytes = 1_048_576;
const maxDepth = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that a stranger wrote.
 * @throws DomainError malformed, with the position, for text that is not JSON, is nested deeper than 32, has a NUL or half of a surrogate pair in
 * a string, or a key that could reach an object's prototype.
 */
export function parseJson(text: string): unknown {
  const value = parsed(text);
  inspect(value, 0, '');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = faultIn(text);
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new DomainError('malformed', `The body is not JSON: it stops making sense at line ${line}, column ${column}.`, { position: at, line, column }, { cause: error });
  }
}

function inspect(value: unknown, depth: number, path: string): void {
  if (typeof value === 'string') {
    checkText(value, path);
    return;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw malformed(`${path === '' ? 'A number' : path} is too large for a number.`, path);
  if (typeof value !== 'object' || value === null) return;
  if (depth >= maxDepth) throw malformed(`The body is nested deeper than ${maxDepth} levels.`, path);
  if (Array.isArray(value)) {
    value.forEach((item, index) => { inspect(item, depth + 1, `${path}[${index}]`); });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) throw malformed(`The key ${JSON.stringify(key)} is not accepted.`, path);
    checkText(key, path);
    inspect(item, depth + 1, path === '' ? key : `${path}.${key}`);
  }
}

/** Text that Postgres and UTF-8 can hold. @throws DomainError malformed */
export function checkText(text: string, path: string): void {
  if (text.includes('\u0000')) throw malformed('Text must not contain a NUL character.', path);
  if (!text.isWellFormed()) throw malformed('Text contains half of a surrogate pair; it is not Unicode.', path);
}

function malformed(message: string, path = ''): DomainError {
  return new DomainError('malformed', message, path === '' ? {} : { path });
}
