import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { grantExpired } from '../events';
import { endGrant, grantAttributes, grantStatusAt, lockGrant } from '../grants';
import { grantPolicy } from '../policy';

/**
 * Closes a share whose time is over by the database's clock, which cuts open streams; rights ended with that clock already. Called early it does nothing;
 * called twice it does it once.
 * Events: grant.expired. Errors: not_found.
 */
export const wakeGrant = defineCommand({
  name: 'grant.wake',
  summary: 'Do what is due for a share and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'grant.wake',
  events: [grantExpired],
  async run(tx, input) {
    const grant = await lockGrant(tx, input.id);
    tx.authorise(grantPolicy, 'grant.wake', grantAttributes(grant), 'grant.view');
    const status = grantStatusAt(grant, tx.now);
    if (status !== 'ended') return { version: grant.version, state: status, isFinal: false, next: nextOf(await pendingDeadlines(tx, 'grant', grant.id), tx.now) };
    const { version } = grant.revoked_at === null ? await endGrant(tx, grant, grantExpired) : grant;
    return { version, state: 'ended', isFinal: true, next: null };
  },
});
