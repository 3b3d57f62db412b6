import { DomainError, isUuid } from '@lintel/kernel';

/** The place after which a page goes on: the sort value as Postgres writes it, to the microsecond, and the row's id. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

export function pageCursor(at: string, id: string): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** @throws DomainError malformed when the cursor is not one of ours. */
export function readCursor(cursor: string | undefined): Cursor | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = parse(cursor);
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:?\d\d)?$/.test(at) || !isUuid(id))
    throw new DomainError('malformed', 'cursor: use the nextCursor of the page before, unchanged.', { fields: [{ path: 'cursor', code: 'malformed', message: 'is not a cursor' }] });
  return { at, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
