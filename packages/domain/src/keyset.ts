import { DomainError } from '@lintel/kernel';
import type { output as Parsed, ZodType } from 'zod';

/** Where a list sorted by one unique key (an id that sorts by time, a position of the log) goes on. */
export function keyCursor(key: string | number): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws DomainError malformed when the cursor is not one that such a list gave out. */
export function readKeyCursor<Key extends ZodType<string | number>>(key: Key, cursor: string): Parsed<Key> {
  const parsed = key.safeParse(jsonOf(cursor));
  if (parsed.success) return parsed.data;
  throw new DomainError('malformed', 'cursor: use the nextCursor of the page before, unchanged.', { fields: [{ path: 'cursor', code: 'malformed', message: 'is not a cursor' }] });
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Makes a page of `limit + 1` fetched rows. */
export function pageFrom<Row, Item>(
  rows: readonly Row[], limit: number, toItem: (row: Row) => Item, cursorOf: (row: Row) => string,
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(toItem), nextCursor: last !== undefined && rows.length > limit ? cursorOf(last) : null };
}
