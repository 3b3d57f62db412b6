import { defineCommand } from '@lintel/db';
import { licenceSubmitted } from '../events';
import { licenceResubmitInput, licenceState } from '../licence-contract';
import { endOf, licenceAttributes, licenceFact, licenceStateOf, lockLicence, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { reviewDeadline } from '../timers';

/**
 * Hands a rejected licence in again, with what was wrong mended.
 * Events: licence.submitted. Errors: invalid_transition, invalid_input (a last day that is over), conflict, stale_version, forbidden, not_found.
 */
export const resubmitLicence = defineCommand({
  name: 'licence.resubmit',
  summary: 'Hand in a rejected licence again.',
  input: licenceResubmitInput,
  output: licenceState,
  permission: 'licence.hold',
  events: [licenceSubmitted],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    const { licence, agent } = held;
    tx.authorise(licencePolicy, 'licence.hold', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(licence.status, 'licence.resubmit');
    const expiresOn = input.expiresOn ?? licence.expires_on;
    const moved = await updateLicence(tx, licence, {
      status, expires_on: expiresOn, expires_at: await endOf(tx, agent.agency_id, expiresOn), submitted_at: tx.now, reviewer_id: null, review_started_at: null, reviewed_at: null, review_note: null,
      ...(input.kind === undefined ? {} : { kind: input.kind }), ...(input.jurisdiction === undefined ? {} : { jurisdiction: input.jurisdiction }),
      ...(input.number === undefined ? {} : { number: input.number }), ...(input.holderName === undefined ? {} : { holder_name: input.holderName }),
    });
    const due = await reviewDeadline(tx, { id: licence.id, agencyId: agent.agency_id }, tx.now);
    tx.deadlines.set(due);
    tx.append(licenceSubmitted, {
      ...licenceFact(moved, agent), data: { agentId: agent.id, jurisdiction: moved.jurisdiction, isAgain: true, reviewDueAt: due.dueAt.toISOString() },
    });
    return licenceStateOf(moved);
  },
});
