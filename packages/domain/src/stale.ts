import { DomainError } from '@lintel/kernel';

/**
 * Refuses who looked at another version of the record. Called once the asker is known to be let in: whoever is not would learn that the record is there.
 * @throws DomainError stale_version
 */
export function refuseStale(what: string, row: { readonly version: number }, expectedVersion: number | undefined): void {
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new DomainError('stale_version', `This ${what} was changed while you were looking at it. Read it again.`, { expectedVersion, version: row.version });
}
