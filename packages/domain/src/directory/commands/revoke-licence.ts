import { defineCommand } from '@lintel/db';
import { agentUnverified, licenceRevoked } from '../events';
import { licenceReasonInput, licenceState } from '../licence-contract';
import { licenceAttributes, licenceFact, licenceStateOf, lockLicence, noteVerification, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { licenceDeadlines } from '../timers';

/**
 * Stands by a licence no longer: the badge goes at once, for good.
 * Events: licence.revoked, agent.unverified. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const revokeLicence = defineCommand({
  name: 'licence.revoke',
  summary: 'Stand by a licence no longer.',
  input: licenceReasonInput,
  output: licenceState,
  permission: 'licence.review',
  events: [licenceRevoked, agentUnverified],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    const { licence, agent } = held;
    tx.authorise(licencePolicy, 'licence.review', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(licence.status, 'licence.revoke');
    const revoked = await updateLicence(tx, licence, { status, verified_until: null, reviewed_at: tx.now, reviewer_id: tx.actor.userId, review_note: input.note });
    tx.deadlines.settle({ type: 'licence', id: licence.id }, licenceDeadlines, 'cancelled');
    tx.append(licenceRevoked, { ...licenceFact(revoked, agent), data: { agentId: agent.id, jurisdiction: licence.jurisdiction } });
    await noteVerification(tx, agent, 'revoked');
    return licenceStateOf(revoked);
  },
});
