import { createHash } from 'node:crypto';
import { invalidInput, isUuid } from '@lintel/kernel';
import type { ListingSearch, Total } from './port';

/** Where the next page begins. An engine that cannot use another's `after` skips `seen` hits instead. */
export interface SearchCursor {
  readonly engine: string;
  readonly seen: number;
  readonly total: Total;
  /** Whether the pages are those of a search that had to let words go. */
  readonly isRelaxed: boolean;
  /** The last hit's sort value and id, for engines that can go on from it. */
  readonly after: { readonly value: string | null; readonly id: string } | null;
}

/** Tells one search from another, so that a cursor is not used where it means nothing. */
function fingerprint({ criteria, sort }: ListingSearch): string {
  return createHash('sha1').update(JSON.stringify([criteria, sort])).digest('base64url').slice(0, 10);
}

export function writeCursor(request: ListingSearch, { engine, seen, total, isRelaxed, after }: SearchCursor): string {
  const parts = [fingerprint(request), engine, seen, total.count, total.relation, isRelaxed ? 1 : 0, after?.value ?? null, after?.id ?? null];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws DomainError invalid_input for a cursor that is not ours, or belongs to another search. */
export function readCursor(request: ListingSearch): SearchCursor | undefined {
  if (request.cursor === undefined) return undefined;
  const [print, engine, seen, count, relation, isRelaxed, value, id] = parse(request.cursor);
  const isOurs = typeof engine === 'string' && isCount(seen) && isCount(count) && isRelation(relation) && (value === null || typeof value === 'string') && (id === null || (typeof id === 'string' && isUuid(id)));
  if (!isOurs || print !== fingerprint(request))
    throw invalidInput([{ path: 'cursor', code: 'invalid_cursor', message: 'use the nextCursor of the page before with the same criteria and sort, or leave it out' }]);
  return { engine, seen, total: { count, relation }, isRelaxed: isRelaxed === 1, after: id === null ? null : { value, id } };
}

function isRelation(value: unknown): value is Total['relation'] {
  return value === 'exact' || value === 'atLeast' || value === 'about';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    // Not JSON: not ours, which the caller says.
    return [];
  }
}
