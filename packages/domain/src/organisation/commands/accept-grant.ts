import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { grantAccepted } from '../events';
import { grantAnswerInput, grantState } from '../grant-contract';
import { grantAttributes, grantStatusAt, lockGrant, shareOf } from '../grants';
import { grantPolicy } from '../policy';

/**
 * Accepts what another organisation offers to share with one's own: its people see the record from then on. Accepted already, it is answered as it is.
 * Events: grant.accepted. Errors: expired when it was taken back or ran out, forbidden, not_found.
 */
export const acceptGrant = defineCommand({
  name: 'grant.accept',
  summary: 'Accept what another organisation shares with yours.',
  input: grantAnswerInput,
  output: grantState,
  permission: 'grant.answer',
  events: [grantAccepted],
  async run(tx, input) {
    const grant = await lockGrant(tx, input.id);
    tx.authorise(grantPolicy, 'grant.answer', grantAttributes(grant), 'grant.view');
    const status = grantStatusAt(grant, tx.now);
    if (status === 'ended') throw new DomainError('expired', 'This is shared no longer.');
    if (status === 'active') return { id: grant.id, status: 'active' as const, version: grant.version };
    const version = grant.version + 1;
    await tx.db.updateTable('record_grant').set({ is_offer: false, version }).where('id', '=', grant.id).execute();
    tx.append(grantAccepted, { aggregateId: grant.id, aggregateVersion: version, organisationId: grant.organisation_id, data: shareOf(grant) });
    return { id: grant.id, status: 'active' as const, version };
  },
});
