import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import { refuseStale } from '../stale';
import type { GivenRole } from './contract';
import { ssoPolicy } from './policy';

type Status = 'draft' | 'active' | 'disabled' | 'removed';
export type ConnectionRow = Selectable<Database['sso_connection']> & { readonly status: Status; readonly kind: 'oidc' | 'saml'; readonly default_role: GivenRole | null };
export type DomainRow = Selectable<Database['sso_domain']> & { readonly status: 'pending' | 'verified' | 'removed' };

export const attributesOf = ({ id, organisation_id }: Pick<ConnectionRow, 'id' | 'organisation_id'>) => ({ id, organisationId: organisation_id });

/** Locks the connection for one of the organisation's owners. @throws DomainError forbidden, not_found; stale_version when it moved on from the version they looked at. */
export async function lockForOwner(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<ConnectionRow> {
  const row = await lockConnection(tx, id);
  tx.authorise(ssoPolicy, 'sso.manage', attributesOf(row), 'sso.view');
  refuseStale('single sign-on', row, expectedVersion);
  return row;
}

/** @throws DomainError not_found */
export async function lockConnection(tx: ScopedTransaction, id: string): Promise<ConnectionRow> {
  const row = await holdConnection(tx, id, 'to change');
  if (row === undefined) throw notFound('single sign-on', id);
  return row;
}

/** The connection, which nobody else changes until the transaction ends; any number may hold it as it is. Undefined for one that was removed. */
export async function holdConnection(tx: ScopedTransaction, id: string, how: 'as it is' | 'to change'): Promise<ConnectionRow | undefined> {
  const wanted = tx.db.selectFrom('sso_connection').selectAll().where('id', '=', id).where('status', '<>', 'removed');
  const row = await (how === 'as it is' ? wanted.forShare() : wanted.forNoKeyUpdate()).executeTakeFirst();
  return row as ConnectionRow | undefined;
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

/** Locks a domain for one of the organisation's owners, with the connection before it. @throws DomainError forbidden, not_found */
export async function lockDomain(tx: ScopedTransaction, id: string): Promise<{ readonly row: DomainRow; readonly connection: ConnectionRow }> {
  const found = await tx.db.selectFrom('sso_domain').select('connection_id').where('id', '=', id).where('status', '<>', 'removed').executeTakeFirst();
  const connection = found === undefined ? undefined : await tx.db.selectFrom('sso_connection').selectAll().where('id', '=', found.connection_id).forNoKeyUpdate().executeTakeFirst();
  const row = await tx.db.selectFrom('sso_domain').selectAll().where('id', '=', id).where('status', '<>', 'removed').forUpdate().executeTakeFirst();
  if (row === undefined || connection === undefined) throw notFound('e-mail domain', id);
  tx.authorise(ssoPolicy, 'sso.manage', { organisationId: row.organisation_id, soughtAs: { record: 'e-mail domain', id } }, 'sso.view');
  // The tables' checks name the same words.
  return { row: row as DomainRow, connection: connection as ConnectionRow };
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
