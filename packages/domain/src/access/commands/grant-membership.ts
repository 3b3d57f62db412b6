import { defineCommand, type Scope } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { membershipGrantInput, membershipState } from '../contract';
import { membershipGranted } from '../events';
import { placeRole, refuseMisfit } from '../placement';
import { membershipPolicy, organisationPolicy } from '../policy';

/**
 * Gives a person a role in a scope. A role held already is answered as it is.
 * Events: membership.granted. Errors: invalid_input when the role does not fit the scope, conflict for a suspended account, forbidden, not_found.
 */
export const grantMembership = defineCommand({
  name: 'membership.grant',
  summary: 'Give a person a role in an organisation, a building, a unit or on the platform.',
  input: membershipGrantInput,
  output: membershipState,
  permission: 'membership.grant',
  events: [membershipGranted],
  async run(tx, input) {
    const { userId, role } = input;
    const placement = await placeRole(tx, role, input.scopeId);
    const { scope, scopeId, organisationId, buildingId } = placement;
    if (scopeId !== null && tx.actor.kind !== 'anonymous' && !isKnownTo(tx, organisationId)) throw notFound(scope, scopeId);
    tx.authorise(membershipPolicy, 'membership.grant', { userId, role, scope, organisationId, buildingId });
    refuseMisfit(role, placement);
    const user = await tx.db.selectFrom('app_user').select('status').where('id', '=', userId).forUpdate().executeTakeFirst();
    if (user === undefined) throw notFound('user', userId);
    if (user.status !== 'active') throw new DomainError('conflict', 'This account is suspended.');
    const held = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('role', '=', role)
      .where('scope_id', 'is not distinct from', scopeId).where('revoked_at', 'is', null).executeTakeFirst();
    if (held !== undefined) return { ...held, userId, role, scope, scopeId, organisationId, isRevoked: false };
    const id = uuidv7();
    await tx.db.insertInto('membership').values({ id, user_id: userId, role, scope, scope_id: scopeId, organisation_id: organisationId, granted_at: tx.now }).execute();
    tx.append(membershipGranted, { aggregateId: id, aggregateVersion: 1, organisationId, data: { userId, role, scope, scopeId } });
    return { id, userId, role, scope, scopeId, organisationId, isRevoked: false };
  },
});

/** Scopes of an organisation that one has no part in look absent. */
function isKnownTo(scope: Scope, organisationId: string | null): boolean {
  return organisationId === null || organisationPolicy.permits('organisation.view', scope.actor, { id: organisationId });
}
