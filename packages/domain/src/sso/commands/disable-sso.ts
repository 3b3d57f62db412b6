import { defineCommand } from '@lintel/db';
import { endConnectionSessions, sessionRevoked } from '../../access';
import { ssoRef, ssoState } from '../contract';
import { ssoDisabled } from '../events';
import { ssoConnectionLifecycle } from '../lifecycle';
import { lockForOwner, updateConnection } from '../store';

/**
 * Switches the organisation's sign-in off. Sessions that came by it end at once; who has a password signs in by that.
 * Events: sso_connection.disabled, session.revoked for each. Errors: step_up_required, invalid_transition, stale_version, forbidden, not_found.
 */
export const disableSso = defineCommand({
  name: 'sso.disable',
  summary: 'Switch the single sign-on of your organisation off.',
  input: ssoRef,
  output: ssoState,
  permission: 'sso.manage',
  events: [ssoDisabled, sessionRevoked],
  stepUp: true,
  async run(tx, { id, expectedVersion }) {
    const row = await lockForOwner(tx, id, expectedVersion);
    const status = ssoConnectionLifecycle.next(row.status, 'sso.disable');
    const { version } = await updateConnection(tx, row, { status });
    const sessions = await endConnectionSessions(tx, id);
    tx.append(ssoDisabled, { aggregateId: id, aggregateVersion: version, organisationId: row.organisation_id, data: { sessions } });
    return { id, status, version };
  },
});
