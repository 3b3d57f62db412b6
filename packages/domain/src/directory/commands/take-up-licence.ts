import { defineCommand } from '@lintel/db';
import { licenceTakenUp } from '../events';
import { licenceCommandInput, licenceState } from '../licence-contract';
import { licenceAttributes, licenceFact, licenceStateOf, lockLicence, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';

/**
 * Takes a licence up to look at it, so that two moderators do not check the same.
 * Events: licence.taken_up. Errors: invalid_transition (another was first), stale_version, forbidden, not_found.
 */
export const takeUpLicence = defineCommand({
  name: 'licence.takeUp',
  summary: 'Take a licence up to check it.',
  input: licenceCommandInput,
  output: licenceState,
  permission: 'licence.review',
  events: [licenceTakenUp],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    tx.authorise(licencePolicy, 'licence.review', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(held.licence.status, 'licence.takeUp');
    const moved = await updateLicence(tx, held.licence, { status, reviewer_id: tx.actor.userId, review_started_at: tx.now });
    tx.append(licenceTakenUp, { ...licenceFact(moved, held.agent), data: { agentId: held.agent.id, reviewerId: tx.actor.userId } });
    return licenceStateOf(moved);
  },
});
