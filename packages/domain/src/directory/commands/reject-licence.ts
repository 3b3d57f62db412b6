import { defineCommand } from '@lintel/db';
import { agentUnverified, licenceRejected } from '../events';
import { licenceReasonInput, licenceState } from '../licence-contract';
import { licenceAttributes, licenceFact, licenceStateOf, lockLicence, noteVerification, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { licenceDeadlines } from '../timers';

/**
 * Sends a licence back to its holder with the reason. Of a renewal, the badge goes with it: it says that somebody stands by the papers.
 * Events: licence.rejected, agent.unverified. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const rejectLicence = defineCommand({
  name: 'licence.reject',
  summary: 'Send a licence back with the reason.',
  input: licenceReasonInput,
  output: licenceState,
  permission: 'licence.review',
  events: [licenceRejected, agentUnverified],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    const { licence, agent } = held;
    tx.authorise(licencePolicy, 'licence.review', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(licence.status, 'licence.reject');
    const rejected = await updateLicence(tx, licence, { status, verified_until: null, reviewed_at: tx.now, reviewer_id: tx.actor.userId, review_note: input.note });
    tx.deadlines.settle({ type: 'licence', id: licence.id }, licenceDeadlines, 'met');
    tx.append(licenceRejected, { ...licenceFact(rejected, agent), data: { agentId: agent.id, jurisdiction: licence.jurisdiction } });
    await noteVerification(tx, agent, 'rejected');
    return licenceStateOf(rejected);
  },
});
