import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { GivenRole } from './contract';

type Status = 'draft' | 'active' | 'disabled' | 'removed';
export type ConnectionRow = Selectable<Database['sso_connection']> & { readonly status: Status; readonly kind: 'oidc' | 'saml'; readonly default_role: GivenRole | null };
export type DomainRow = Selectable<Database['sso_domain']> & { readonly status: 'pending' | 'verified' | 'removed' };

export const attributesOf = ({ id, organisation_id }: Pick<ConnectionRow, 'id' | 'organisation_id'>) => ({ id, organisationId: organisation_id });

/** @throws DomainError not_found; stale_version when it moved on from the version the person looked at. */
export async function lockConnection(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<ConnectionRow> {
  const row = await tx.db.selectFrom('sso_connection').selectAll().where('id', '=', id).where('status', '<>', 'removed').forNoKeyUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('single sign-on', id);
  refuseStale(row, expectedVersion);
  // The table's checks name the same words.
  return row as ConnectionRow;
}

export function refuseStale({ version }: { readonly version: number }, expectedVersion: number | undefined): void {
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw new DomainError('stale_version', 'The single sign-on was changed while you were looking at it. Read it again.', { expectedVersion, version });
}

/** The organisation's connection; undefined when it has none. */
export async function findConnection(scope: Scope, organisationId: string): Promise<ConnectionRow | undefined> {
  const row = await scope.db.selectFrom('sso_connection').selectAll().where('organisation_id', '=', organisationId).where('status', '<>', 'removed').executeTakeFirst();
  return row as ConnectionRow | undefined;
}

/** Writes a change and raises the version. */
export async function updateConnection(tx: ScopedTransaction, row: ConnectionRow, patch: Updateable<Database['sso_connection']>): Promise<ConnectionRow> {
  return (await tx.db.updateTable('sso_connection').set({ ...patch, version: row.version + 1 }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow()) as ConnectionRow;
}

/** @throws DomainError not_found */
export async function lockDomain(tx: ScopedTransaction, id: string): Promise<DomainRow> {
  const row = await tx.db.selectFrom('sso_domain').selectAll().where('id', '=', id).where('status', '<>', 'removed').forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('e-mail domain', id);
  return row as DomainRow;
}

export async function updateDomain(tx: ScopedTransaction, row: DomainRow, patch: Updateable<Database['sso_domain']>): Promise<DomainRow> {
  return (await tx.db.updateTable('sso_domain').set({ ...patch, version: row.version + 1 }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow()) as DomainRow;
}

/** The active connection that people of this address's domain are sent to. Asks of the domain alone: it tells nobody who has an account. */
export async function connectionOfAddress(scope: Scope, email: string): Promise<ConnectionRow | undefined> {
  const domain = domainOf(email);
  if (domain === undefined) return undefined;
  const row = await scope.db.selectFrom('sso_domain as d').innerJoin('sso_connection as c', 'c.id', 'd.connection_id').selectAll('c')
    .where('d.domain', '=', domain).where('d.status', '=', 'verified').where('c.status', '=', 'active').executeTakeFirst();
  return row as ConnectionRow | undefined;
}

export function domainOf(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  return at > 0 ? email.slice(at + 1).toLowerCase() : undefined;
}

export async function hasDomain(scope: Scope, connectionId: string, email: string | null): Promise<boolean> {
  const domain = email === null ? undefined : domainOf(email);
  if (domain === undefined) return false;
  return (await scope.db.selectFrom('sso_domain').select('id').where('connection_id', '=', connectionId).where('domain', '=', domain).where('status', '=', 'verified').executeTakeFirst()) !== undefined;
}
