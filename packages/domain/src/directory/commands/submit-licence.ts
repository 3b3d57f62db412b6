import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { signedInUser } from '../../signed-in-user';
import { lockAgent } from '../agents';
import { licenceSubmitted } from '../events';
import { licenceState, licenceSubmitInput } from '../licence-contract';
import { endOf } from '../licences';
import { licencePolicy } from '../policy';
import { reviewDeadline } from '../timers';

/**
 * Hands in one's licence; its papers follow as media of the record. A moderator should decide within the hours that are set.
 * Events: licence.submitted. Errors: conflict when one has handed it in already, invalid_input (a last day that is over), forbidden, unauthenticated.
 */
export const submitLicence = defineCommand({
  name: 'licence.submit',
  summary: 'Hand in your licence to be checked.',
  input: licenceSubmitInput,
  output: licenceState,
  permission: 'licence.submit',
  events: [licenceSubmitted],
  async run(tx, input) {
    tx.authorise(licencePolicy, 'licence.submit', {});
    const userId = signedInUser(tx);
    const own = await tx.db.selectFrom('agent_profile').select('id').where('user_id', '=', userId).executeTakeFirst();
    if (own === undefined) throw new DomainError('conflict', 'Your public page is being made. Try again in a moment.');
    const agent = await lockAgent(tx, own.id);
    const expiresAt = await endOf(tx, agent.agency_id, input.expiresOn);
    const known = await tx.db.selectFrom('licence').select(['id', 'status']).where('agent_id', '=', agent.id).where('jurisdiction', '=', input.jurisdiction)
      .where(sql<boolean>`upper(number) = upper(${input.number})`).where('status', '!=', 'revoked').executeTakeFirst();
    if (known !== undefined) throw new DomainError('conflict', 'You have handed in this licence already. Go on with that one.', { id: known.id, status: known.status });
    const id = uuidv7();
    await tx.db.insertInto('licence').values({
      id, agent_id: agent.id, kind: input.kind, jurisdiction: input.jurisdiction, number: input.number, holder_name: input.holderName, expires_on: input.expiresOn, expires_at: expiresAt,
      submitted_at: tx.now, created_at: tx.now, updated_at: tx.now,
    }).execute();
    const due = await reviewDeadline(tx, { id, agencyId: agent.agency_id }, tx.now);
    tx.deadlines.set(due);
    tx.append(licenceSubmitted, {
      aggregateId: id, aggregateVersion: 1, organisationId: agent.agency_id,
      data: { agentId: agent.id, jurisdiction: input.jurisdiction, isAgain: false, reviewDueAt: due.dueAt.toISOString() },
    });
    return { id, version: 1, status: 'submitted' as const };
  },
});
