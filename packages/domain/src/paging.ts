import { invalidInput } from '@lintel/kernel';
import type { output as Parsed, ZodType } from 'zod';

export type CursorValue = string | number | null;

/** The sort values of a page's last row, as the caller hands them back. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws DomainError invalid_input when the cursor is not one that this list gave out. */
export function decodeCursor<Shape extends ZodType<readonly CursorValue[]>>(shape: Shape, text: string): Parsed<Shape> {
  const parsed = shape.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw invalidInput([{ path: 'cursor', code: 'custom', message: 'is not one that this list gave out; start again without it' }]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Splits `limit + 1` fetched rows into a page and the cursor to the next. */
export function pageFrom<Row, Item>(
  rows: readonly Row[], limit: number, toItem: (row: Row) => Item, cursorOf: (row: Row) => readonly CursorValue[],
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(toItem), nextCursor: last !== undefined && rows.length > limit ? encodeCursor(cursorOf(last)) : null };
}
