import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { invitationExpired, invitationSent } from '../events';
import { invitationSendInput, invitationState } from '../invitation-contract';
import { endInvitation, expiryFrom, inviteeOf, lockInvitation, setExpiry } from '../invitations';
import { placeRole, refuseMisfit } from '../placement';
import { invitationPolicy, organisationPolicy } from '../policy';

/**
 * Invites whoever reads mail at an address to a role; the letter carries a secret of its own. Inviting again while one is open answers with that one.
 * Events: invitation.sent, invitation.expired for one that ran out unnoticed. Errors: invalid_input when the role does not fit the scope, conflict when they hold it already, forbidden, not_found.
 */
export const sendInvitation = defineCommand({
  name: 'invitation.send',
  summary: 'Invite somebody by e-mail to a role in an organisation, a building or a unit.',
  input: invitationSendInput,
  output: invitationState,
  permission: 'invitation.send',
  events: [invitationSent, invitationExpired],
  async run(tx, { email, role, scopeId }) {
    const placement = await placeRole(tx, role, scopeId);
    const { scope, organisationId, buildingId } = placement;
    if (organisationId === null || scope === 'platform') throw new DomainError('invalid_input', 'role: nobody is invited to run the platform.', { fields: [{ path: 'role', code: 'custom', message: 'is given by an administrator' }] });
    // A scope of an organisation that one has no part in looks absent.
    if (tx.actor.kind !== 'anonymous' && !organisationPolicy.permits('organisation.view', tx.actor, { id: organisationId })) throw notFound(scope, scopeId);
    tx.authorise(invitationPolicy, 'invitation.send', { role, scope, organisationId, buildingId, inviteeId: null });
    refuseMisfit(role, placement);
    await tx.lock(`invitation/${scopeId}/${role}/${email}`);
    const invitee = await inviteeOf(tx, email);
    if (invitee !== undefined) {
      const held = await tx.db.selectFrom('membership').select('id').where('user_id', '=', invitee.id).where('role', '=', role).where('scope_id', '=', scopeId)
        .where('revoked_at', 'is', null).executeTakeFirst();
      if (held !== undefined) throw new DomainError('conflict', 'They hold this role already.', { membershipId: held.id, because: 'held' });
    }
    const open = await tx.db.selectFrom('invitation').select('id').where('email', '=', email).where('role', '=', role).where('scope_id', '=', scopeId)
      .where('status', '=', 'pending').executeTakeFirst();
    if (open !== undefined) {
      const row = await lockInvitation(tx, open.id);
      if (row.expires_at > tx.now) return { id: row.id, status: 'pending' as const, version: row.version, expiresAt: row.expires_at.toISOString() };
      // One that ran out and that no workflow has closed yet makes room.
      await endInvitation(tx, row, { status: 'expired', event: invitationExpired });
    }
    const id = uuidv7();
    const expiresAt = expiryFrom(tx.now);
    await tx.db.insertInto('invitation').values({
      id, organisation_id: organisationId, email, role, scope, scope_id: scopeId, invited_by: tx.actor.userId, sent_at: tx.now, expires_at: expiresAt, created_at: tx.now,
    }).execute();
    setExpiry(tx, { id, organisationId, expiresAt });
    tx.append(invitationSent, { aggregateId: id, aggregateVersion: 1, organisationId, data: { role, scope, scopeId, sends: 1, expiresAt: expiresAt.toISOString() } });
    return { id, status: 'pending' as const, version: 1, expiresAt: expiresAt.toISOString() };
  },
});
