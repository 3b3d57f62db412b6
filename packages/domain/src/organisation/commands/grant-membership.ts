import { defineCommand, type Scope, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { membershipGrantInput, membershipState as membershipStateSchema } from '../contract';
import { membershipGranted } from '../events';
import { holdRole, membershipState } from '../memberships';
import { placeRole, refuseMisfit } from '../placement';
import { membershipPolicy, organisationPolicy } from '../policy';
import { lockMembership } from '../store';

/**
 * Gives somebody of the organisation a further role in it. A role held already is answered as it is. Who has no part in it yet is invited by address: to all
 * but administrators an account that is not theirs looks absent.
 * Events: membership.granted. Errors: step_up_required, invalid_input when the role does not fit the scope, conflict for a suspended account, forbidden, not_found.
 */
export const grantMembership = defineCommand({
  name: 'membership.grant',
  summary: 'Give somebody of an organisation a further role in it, its buildings or units.',
  input: membershipGrantInput,
  output: membershipStateSchema,
  permission: 'membership.grant',
  events: [membershipGranted],
  stepUp: true,
  async run(tx, input) {
    const { userId, role } = input;
    const placement = await placeRole(tx, role, input.scopeId);
    const { scope, scopeId, organisationId, buildingId } = placement;
    if (scopeId !== null && tx.actor.kind !== 'anonymous' && !isKnownTo(tx, organisationId)) throw notFound(scope, scopeId);
    tx.authorise(membershipPolicy, 'membership.grant', { userId, role, scope, organisationId, buildingId });
    refuseMisfit(role, placement);
    const user = await tx.db.selectFrom('app_user').select('status').where('id', '=', userId).forUpdate().executeTakeFirst();
    if (user === undefined || !(await mayName(tx, userId, organisationId))) throw notFound('user', userId);
    if (user.status !== 'active') throw new DomainError('conflict', 'This account is suspended.');
    const id = await holdRole(tx, { userId, role, scope, scopeId, organisationId });
    return membershipState(await lockMembership(tx, id));
  },
});

/** Whether there is an account is told of those who work or live here alone. */
async function mayName(tx: ScopedTransaction, userId: string, organisationId: string | null): Promise<boolean> {
  if (membershipPolicy.permits('membership.enrol', tx.actor, {})) return true;
  return (await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('organisation_id', '=', organisationId).where('revoked_at', 'is', null).limit(1).executeTakeFirst()) !== undefined;
}

/** Scopes of an organisation that one has no part in look absent. */
function isKnownTo(scope: Scope, organisationId: string | null): boolean {
  return organisationId === null || organisationPolicy.permits('organisation.view', scope.actor, { id: organisationId });
}
