import { createHash } from 'node:crypto';
import { DomainError } from '@lintel/kernel';

/**
 * The tag of an answer: its record's version where it has one, and a hash of what was said. What one may see of a record also depends on who
 * asks and when, so the version alone would promise too much.
 */
export function etagOf(answer: unknown, text: string): string {
  const hash = createHash('sha1').update(text).digest('base64url').slice(0, 16);
  const version = versionOf(answer);
  return version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
}

export function versionOf(answer: unknown): number | undefined {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return undefined;
  return typeof answer.version === 'number' ? answer.version : undefined;
}

/** Whether `If-None-Match` names this tag. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * The version a caller expects: the number an `If-Match` begins with, whichever answer the tag came from. `*` expects nothing.
 * @throws DomainError malformed for a tag that none of our answers carries.
 */
export function expectedVersionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,15})(?:-[\w-]{1,64})?"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new DomainError('malformed', 'If-Match holds one ETag of this record, such as "7", or *.');
  return Number(version);
}
