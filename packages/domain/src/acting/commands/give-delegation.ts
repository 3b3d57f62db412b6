import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { delegationGiveInput, delegationState } from '../contract';
import { actingEnded, delegationGiven } from '../events';
import { delegationPolicy } from '../policy';
import { counts, endActingsOf, peopleOf } from '../store';

/**
 * Lets a colleague of the same organisation act for oneself, for some of one's work, for a while or until it is taken back. Given already, it gets the
 * new rights and the new end, and whoever acts by it begins again.
 * Events: delegation.given, acting.ended. Errors: step_up_required, conflict for oneself, expired, forbidden, not_found for somebody who is no colleague.
 */
export const giveDelegation = defineCommand({
  name: 'delegation.give',
  summary: 'Let a colleague act for you.',
  input: delegationGiveInput,
  output: delegationState,
  permission: 'delegation.give',
  events: [delegationGiven, actingEnded],
  stepUp: true,
  async run(tx, { organisationId, delegateId, rights, until }) {
    tx.authorise(delegationPolicy, 'delegation.give', { id: organisationId, organisationId });
    const principalId = signedInUser(tx);
    if (delegateId === principalId) throw new DomainError('conflict', 'You act for yourself already.', { because: 'oneself_delegate' });
    if (until !== null && new Date(until) <= tx.now) throw new DomainError('expired', 'The end has passed already.', { until });
    const colleague = await tx.db.selectFrom('membership').innerJoin('app_user', 'app_user.id', 'membership.user_id').select('membership.id').where('membership.user_id', '=', delegateId)
      .where('membership.organisation_id', '=', organisationId).where('membership.scope', '=', 'organisation').where(counts).where('app_user.status', '=', 'active').executeTakeFirst();
    if (colleague === undefined) throw notFound('member', delegateId);
    await tx.lock(`delegation/${organisationId}/${principalId}/${delegateId}`);
    const held = await tx.db.selectFrom('delegation').selectAll().where('organisation_id', '=', organisationId).where('principal_id', '=', principalId).where('delegate_id', '=', delegateId)
      .where('revoked_at', 'is', null).forUpdate().executeTakeFirst();
    const row = {
      ...(held ?? { id: uuidv7(), organisation_id: organisationId, principal_id: principalId, delegate_id: delegateId, given_by: principalId, created_at: tx.now, revoked_at: null }),
      rights: [...new Set(rights)], until: until === null ? null : new Date(until), version: (held?.version ?? 0) + 1,
    };
    if (held === undefined) await tx.db.insertInto('delegation').values(row).execute();
    else {
      await tx.db.updateTable('delegation').set({ rights: row.rights, until: row.until, version: row.version }).where('id', '=', row.id).execute();
      await endActingsOf(tx, row.id);
    }
    tx.append(delegationGiven, { aggregateId: row.id, aggregateVersion: row.version, organisationId, data: { ...peopleOf(row), rights, until } });
    return { id: row.id, version: row.version, isActive: true };
  },
});
