import type { Scope } from '@lintel/db';
import { DomainError } from '@lintel/kernel';

/**
 * The id of the person who asks, for what only a person has: an account, sessions, keys, a history.
 * @throws DomainError unauthenticated for visitors, forbidden for the system.
 */
export function signedInUser(scope: Scope): string {
  const { userId, kind } = scope.actor;
  if (userId !== null) return userId;
  if (kind === 'anonymous') throw new DomainError('unauthenticated', 'Sign in first.');
  throw new DomainError('forbidden', 'Only a person has this.');
}
