import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { invitationExpired } from '../events';
import { endInvitation, invitationAttributes, lockInvitation } from '../invitations';
import { invitationPolicy } from '../policy';

/**
 * Closes an invitation that ran out by the database's clock. Called early it does nothing; called twice it does it once.
 * Events: invitation.expired. Errors: not_found.
 */
export const wakeInvitation = defineCommand({
  name: 'invitation.wake',
  summary: 'Do what is due for an invitation and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'invitation.wake',
  events: [invitationExpired],
  async run(tx, input) {
    const row = await lockInvitation(tx, input.id);
    tx.authorise(invitationPolicy, 'invitation.wake', invitationAttributes(row), 'invitation.view');
    if (row.status !== 'pending') return { version: row.version, state: row.status, isFinal: true, next: null };
    if (row.expires_at > tx.now) return { version: row.version, state: row.status, isFinal: false, next: nextOf(await pendingDeadlines(tx, 'invitation', row.id), tx.now) };
    return { version: await endInvitation(tx, row, { status: 'expired', event: invitationExpired }), state: 'expired', isFinal: true, next: null };
  },
});
