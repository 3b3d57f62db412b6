import { defineCommand } from '@lintel/db';
import { grantRevoked } from '../events';
import { grantRevokeInput, grantState } from '../grant-contract';
import { endGrant, grantAttributes, lockGrant } from '../grants';
import { grantPolicy } from '../policy';

/**
 * Takes back a share. Whoever held it sees the record no more from their next request on, open streams included. Done already, it is answered as it is.
 * Events: grant.revoked. Errors: forbidden, not_found.
 */
export const revokeGrant = defineCommand({
  name: 'grant.revoke',
  summary: 'Take back a share.',
  input: grantRevokeInput,
  output: grantState,
  permission: 'grant.revoke',
  events: [grantRevoked],
  async run(tx, input) {
    const grant = await lockGrant(tx, input.id);
    tx.authorise(grantPolicy, 'grant.revoke', grantAttributes(grant), 'grant.view');
    const { id, version } = grant.revoked_at === null ? await endGrant(tx, grant, grantRevoked, input.reason) : grant;
    return { id, status: 'ended' as const, version };
  },
});
