import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { licenceRenewalRequested } from '../events';
import { licenceRenewInput, licenceState } from '../licence-contract';
import { endOf, licenceAttributes, licenceFact, licenceStateOf, lockLicence, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { reviewDeadline } from '../timers';

/**
 * Hands in the licence that follows one about to end. The badge stays until the old one's last day is over, and goes then by the clock, whether
 * or not a moderator has decided.
 * Events: licence.renewal_requested. Errors: invalid_transition, invalid_input (it does not last longer), stale_version, forbidden, not_found.
 */
export const renewLicence = defineCommand({
  name: 'licence.renew',
  summary: 'Hand in the licence that follows one about to end.',
  input: licenceRenewInput,
  output: licenceState,
  permission: 'licence.hold',
  events: [licenceRenewalRequested],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    const { licence, agent } = held;
    tx.authorise(licencePolicy, 'licence.hold', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(licence.status, 'licence.renew');
    if (input.expiresOn <= licence.expires_on) throw invalidInput([{ path: 'expiresOn', code: 'not_later', message: 'must be later than the last day of the licence before' }]);
    const moved = await updateLicence(tx, licence, {
      status, expires_on: input.expiresOn, expires_at: await endOf(tx, agent.agency_id, input.expiresOn), submitted_at: tx.now, reviewer_id: null, review_started_at: null,
      reviewed_at: null, review_note: null, ...(input.number === undefined ? {} : { number: input.number }),
    });
    const due = await reviewDeadline(tx, { id: licence.id, agencyId: agent.agency_id }, tx.now);
    tx.deadlines.settle({ type: 'licence', id: licence.id }, ['expiry_reminder'], 'met');
    tx.deadlines.set(due);
    tx.append(licenceRenewalRequested, {
      ...licenceFact(moved, agent), data: { agentId: agent.id, jurisdiction: moved.jurisdiction, reviewDueAt: due.dueAt.toISOString() },
    });
    return licenceStateOf(moved);
  },
});
