import { defineCommand } from '@lintel/db';
import { grantRevoked } from '../events';
import { grantAnswerInput, grantState } from '../grant-contract';
import { endGrant, grantAttributes, lockGrant } from '../grants';
import { grantPolicy } from '../policy';

/**
 * Turns down, or gives back, what was shared with one or one's organisation. Ended already, it is answered as it is.
 * Events: grant.revoked. Errors: forbidden, not_found.
 */
export const declineGrant = defineCommand({
  name: 'grant.decline',
  summary: 'Turn down or give back what was shared with you or your organisation.',
  input: grantAnswerInput,
  output: grantState,
  permission: 'grant.answer',
  events: [grantRevoked],
  async run(tx, input) {
    const grant = await lockGrant(tx, input.id);
    tx.authorise(grantPolicy, 'grant.answer', grantAttributes(grant), 'grant.view');
    const { id, version } = grant.revoked_at === null ? await endGrant(tx, grant, grantRevoked) : grant;
    return { id, status: 'ended' as const, version };
  },
});
