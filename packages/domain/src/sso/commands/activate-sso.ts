import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { ssoRef, ssoState } from '../contract';
import { ssoActivated } from '../events';
import { ssoConnectionLifecycle } from '../lifecycle';
import { lockForOwner, updateConnection } from '../store';

/**
 * Switches the organisation's sign-in on: people of its domains are sent there from now on.
 * Events: sso_connection.activated. Errors: step_up_required, conflict before a good test and a proved domain, invalid_transition, stale_version, forbidden, not_found.
 */
export const activateSso = defineCommand({
  name: 'sso.activate',
  summary: 'Switch the single sign-on of your organisation on.',
  input: ssoRef,
  output: ssoState,
  permission: 'sso.manage',
  events: [ssoActivated],
  stepUp: true,
  async run(tx, { id, expectedVersion }) {
    const row = await lockForOwner(tx, id, expectedVersion);
    const status = ssoConnectionLifecycle.next(row.status, 'sso.activate');
    if (row.tested_at === null) throw new DomainError('conflict', 'Test the connection first: a test of these settings must have gone well.', { missing: 'test' });
    const domain = await tx.db.selectFrom('sso_domain').select('id').where('connection_id', '=', id).where('status', '=', 'verified').limit(1).executeTakeFirst();
    if (domain === undefined) throw new DomainError('conflict', 'Prove a domain first: nobody would be sent there.', { missing: 'domain' });
    const { version } = await updateConnection(tx, row, { status });
    tx.append(ssoActivated, { aggregateId: id, aggregateVersion: version, organisationId: row.organisation_id, data: {} });
    return { id, status, version };
  },
});
