import { defineCommand } from '@lintel/db';
import { DomainError, invalidInput } from '@lintel/kernel';
import { sql } from 'kysely';
import { agentVerified, licenceVerified } from '../events';
import { licenceCommandInput, licenceState } from '../licence-contract';
import { licenceAttributes, licenceFact, licenceStateOf, lockLicence, noteVerification, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { expiryDeadlines } from '../timers';

/**
 * Stands by a licence until its last day: the badge appears at once, reminders and the end get their deadlines.
 * Events: licence.verified, agent.verified. Errors: conflict when the number is verified for somebody else, invalid_input (its last day came meanwhile),
 * invalid_transition (another moderator was first), stale_version, forbidden, not_found.
 */
export const verifyLicence = defineCommand({
  name: 'licence.verify',
  summary: 'Stand by a licence.',
  input: licenceCommandInput,
  output: licenceState,
  permission: 'licence.review',
  events: [licenceVerified, agentVerified],
  async run(tx, input) {
    const held = await lockLicence(tx, input.id, input.expectedVersion);
    const { licence, agent } = held;
    tx.authorise(licencePolicy, 'licence.review', licenceAttributes(held), 'licence.view');
    const status = licenceLifecycle.next(licence.status, 'licence.verify');
    if (licence.expires_at <= tx.now) throw invalidInput([{ path: 'id', code: 'past', message: 'is over already: reject it, so that the holder hands in the one that counts' }]);
    await tx.lock(`licence:${licence.jurisdiction}:${licence.number.toUpperCase()}`);
    const other = await tx.db.selectFrom('licence').select('id').where('jurisdiction', '=', licence.jurisdiction).where(sql<boolean>`upper(number) = upper(${licence.number})`)
      .where('status', 'in', ['verified', 'expiring']).where('id', '!=', licence.id).executeTakeFirst();
    if (other !== undefined) throw new DomainError('conflict', 'This number is verified for somebody else. One of the two cannot be right.', { licenceId: other.id });
    const verified = await updateLicence(tx, licence, { status, verified_until: licence.expires_at, reviewed_at: tx.now, reviewer_id: tx.actor.userId, review_note: null });
    const ref = { type: 'licence', id: licence.id };
    tx.deadlines.settle(ref, ['review'], 'met');
    for (const deadline of expiryDeadlines({ id: licence.id, agencyId: agent.agency_id }, licence.expires_at, tx.now)) tx.deadlines.set(deadline);
    tx.append(licenceVerified, {
      ...licenceFact(verified, agent), data: { agentId: agent.id, jurisdiction: licence.jurisdiction, expiresOn: licence.expires_on, until: licence.expires_at.toISOString() },
    });
    await noteVerification(tx, agent);
    return licenceStateOf(verified);
  },
});
