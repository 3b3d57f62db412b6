import type { Scope } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { signedInUser } from '../signed-in-user';

/**
 * Who changes how they sign in: a person, never their programs' key.
 * @throws DomainError unauthenticated, forbidden.
 */
export function ownAccount(scope: Scope): string {
  const userId = signedInUser(scope);
  if (scope.actor.scopes !== undefined) throw new DomainError('forbidden', 'A key cannot change how its holder signs in. Sign in.');
  return userId;
}
