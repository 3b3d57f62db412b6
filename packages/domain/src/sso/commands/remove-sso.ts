import { defineCommand } from '@lintel/db';
import { endConnectionSessions, sessionRevoked } from '../../access';
import { ssoRef, ssoState } from '../contract';
import { ssoDomainRemoved, ssoRemoved } from '../events';
import { ssoConnectionLifecycle, ssoDomainLifecycle } from '../lifecycle';
import { type DomainRow, lockForOwner, updateConnection, updateDomain } from '../store';

/**
 * Forgets the organisation's sign-in: its domains, the links of its people and their sessions go with it. What roles it gave stay, as if a person had given them.
 * Events: sso_connection.removed, sso_domain.removed, session.revoked for each. Errors: step_up_required, stale_version, forbidden, not_found.
 */
export const removeSso = defineCommand({
  name: 'sso.remove',
  summary: 'Remove the single sign-on of your organisation.',
  input: ssoRef,
  output: ssoState,
  permission: 'sso.manage',
  events: [ssoRemoved, ssoDomainRemoved, sessionRevoked],
  stepUp: true,
  async run(tx, { id, expectedVersion }) {
    const row = await lockForOwner(tx, id, expectedVersion);
    const status = ssoConnectionLifecycle.next(row.status, 'sso.remove');
    const organisationId = row.organisation_id;
    const domains = await tx.db.selectFrom('sso_domain').selectAll().where('connection_id', '=', id).where('status', '<>', 'removed').forUpdate().execute();
    for (const domain of domains as DomainRow[]) {
      const gone = await updateDomain(tx, domain, { status: ssoDomainLifecycle.next(domain.status, 'sso.remove') });
      tx.append(ssoDomainRemoved, { aggregateId: gone.id, aggregateVersion: gone.version, organisationId, data: { connectionId: id } });
    }
    const sessions = await endConnectionSessions(tx, id);
    const identities = Number((await tx.db.deleteFrom('identity').where('connection_id', '=', id).executeTakeFirst()).numDeletedRows);
    await tx.db.updateTable('membership').set({ connection_id: null }).where('connection_id', '=', id).execute();
    const { version } = await updateConnection(tx, row, { status, client_secret: null, is_required: false });
    tx.append(ssoRemoved, { aggregateId: id, aggregateVersion: version, organisationId, data: { sessions, identities } });
    return { id, status, version };
  },
});
