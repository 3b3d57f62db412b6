import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { domainRef, domainState } from '../contract';
import { ssoDomainRemoved } from '../events';
import { ssoDomainLifecycle } from '../lifecycle';
import { type ConnectionRow, type DomainRow, lockDomain, updateDomain } from '../store';

/**
 * Sends a domain's people nowhere any more.
 * Events: sso_domain.removed. Errors: step_up_required, conflict for the last domain of a sign-in that is on, forbidden, not_found.
 */
export const removeSsoDomain = defineCommand({
  name: 'ssoDomain.remove',
  summary: 'Remove a domain from your single sign-on.',
  input: domainRef,
  output: domainState,
  permission: 'sso.manage',
  events: [ssoDomainRemoved],
  stepUp: true,
  async run(tx, { id }) {
    const { row, connection } = await lockDomain(tx, id);
    await refuseTheLast(tx, row, connection);
    const gone = await updateDomain(tx, row, { status: ssoDomainLifecycle.next(row.status, 'ssoDomain.remove') });
    tx.append(ssoDomainRemoved, { aggregateId: id, aggregateVersion: gone.version, organisationId: row.organisation_id, data: { connectionId: row.connection_id } });
    return { id, status: gone.status, version: gone.version };
  },
});

/** Switched on, it would send nobody anywhere, and members who must use it would be shut out. */
async function refuseTheLast(tx: ScopedTransaction, row: DomainRow, connection: ConnectionRow): Promise<void> {
  if (connection.status !== 'active' || row.status !== 'verified') return;
  const another = await tx.db.selectFrom('sso_domain').select('id').where('connection_id', '=', connection.id).where('status', '=', 'verified').where('id', '<>', row.id).limit(1).executeTakeFirst();
  if (another === undefined) throw new DomainError('conflict', 'This is the only proved domain. Switch single sign-on off first, or prove another one.', { because: 'last_domain' });
}
