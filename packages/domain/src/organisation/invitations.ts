import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, type EventDefinition, notFound, type Role, type ScopeKind } from '@lintel/kernel';
import { type Selectable, sql } from 'kysely';
import { recordOfSecret } from '../access';
import type { InvitationStatus } from './invitation-contract';
import { invitationLifecycle } from './lifecycle';
import { buildingOf } from './store';

/** How long an invitation waits for its answer, from its last sending. */
export const invitationDays = 14;
/** Letters of one invitation are at least this far apart: nobody's mailbox is filled by a button. */
export const resendGapMinutes = 5;
export const expiryKind = 'expiry';

export type InvitationRow = Selectable<Database['invitation']> & { readonly role: Role; readonly scope: Exclude<ScopeKind, 'platform'>; readonly status: InvitationStatus };

/** With the building its scope lies in and the account it is meant for, as its policy asks for it. */
export interface PlacedInvitation extends InvitationRow {
  readonly buildingId: string | null;
  readonly inviteeId: string | null;
}

/** @throws DomainError not_found */
export async function lockInvitation(tx: ScopedTransaction, id: string, token?: string): Promise<PlacedInvitation> {
  const row = await tx.db.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('invitation', id);
  const invitation = row as InvitationRow;
  const hasLetter = token !== undefined && (await recordOfSecret(tx, 'invitation', token)) === id;
  const invitee = await inviteeOf(tx, invitation.email, hasLetter);
  return { ...invitation, buildingId: await buildingOf(tx, invitation.scope, invitation.scope_id), inviteeId: invitee?.id ?? null };
}

/** The account that may answer what was sent to the address: its holder has shown that they read mail there, once and for all or by this very letter. */
export async function inviteeOf(scope: Scope, email: string, hasLetter = false): Promise<{ readonly id: string } | undefined> {
  const account = scope.db.selectFrom('app_user').select('id').where('email', '=', email).where('status', '=', 'active');
  return (hasLetter ? account : account.where('email_verified_at', 'is not', null)).executeTakeFirst();
}

export function invitationAttributes(row: PlacedInvitation) {
  return { id: row.id, role: row.role, scope: row.scope, organisationId: row.organisation_id, buildingId: row.buildingId, inviteeId: row.inviteeId };
}

/** Where the policy's attributes lie in SQL, in {@link invitationsOf}. */
export const invitationColumns = {
  id: 'invitation.id', role: 'invitation.role', scope: 'invitation.scope', organisationId: 'invitation.organisation_id', buildingId: 'place.id', inviteeId: 'invitee.id',
} as const;

/** Invitations with the names of where they lead and who sent them. */
export function invitationsOf(scope: Scope) {
  return scope.db.selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .leftJoin('app_user as invitee', (join) => join.onRef('invitee.email', '=', 'invitation.email').on('invitee.status', '=', 'active').on('invitee.email_verified_at', 'is not', null))
    .leftJoin('app_user as inviter', 'inviter.id', 'invitation.invited_by')
    .leftJoin('unit', 'unit.id', 'invitation.unit_id')
    .leftJoin('building as place', (join) => join.on('place.id', '=', sql<string>`coalesce(unit.building_id, invitation.building_id)`))
    .selectAll('invitation')
    .select(['organisation.name as organisation_name', 'inviter.name as inviter_name', 'invitee.id as invitee_id', 'place.id as place_id'])
    .select(sql<string>`coalesce(concat_ws(' · ', place.name, unit.label), '')`.as('place_name'));
}

export type ListedInvitation = Awaited<ReturnType<ReturnType<typeof invitationsOf>['execute']>>[number];

/** As it stands by the database's clock: what ran out reads as expired before its workflow has said so. */
export function statusAt(row: { readonly status: string; readonly expires_at: Date }, now: Date): InvitationStatus {
  return row.status === 'pending' && row.expires_at <= now ? 'expired' : (row.status as InvitationStatus);
}

export function toInvitation(row: ListedInvitation, now: Date) {
  const { role, scope } = row as unknown as InvitationRow;
  return {
    id: row.id, email: row.email, role, scope, scopeId: row.scope_id, organisationId: row.organisation_id, organisationName: row.organisation_name,
    scopeName: row.place_name === '' ? row.organisation_name : row.place_name, inviterName: row.inviter_name, status: statusAt(row, now), sentAt: row.sent_at.toISOString(),
    sends: row.sends, expiresAt: row.expires_at.toISOString(), version: row.version,
  };
}

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000);
}

export function setExpiry(tx: ScopedTransaction, { id, organisationId, expiresAt }: { readonly id: string; readonly organisationId: string; readonly expiresAt: Date }): void {
  tx.deadlines.set({ aggregateType: 'invitation', aggregateId: id, organisationId, kind: expiryKind, dueAt: expiresAt, rule: { name: 'invitation_days', days: invitationDays } });
}

/**
 * Refuses what the state does not allow, and what came too late by the database's clock.
 * @throws DomainError invalid_transition, expired
 */
export function refuseUnlessOpen(tx: ScopedTransaction, row: InvitationRow, command: string): void {
  invitationLifecycle.next(row.status, command);
  if (row.expires_at <= tx.now) throw new DomainError('expired', 'This invitation has run out. Ask for another.', { expiredAt: row.expires_at.toISOString() });
}

export interface Ending {
  readonly status: Exclude<InvitationStatus, 'pending' | 'accepted'>;
  readonly event: EventDefinition<string, { role: Role; scope: ScopeKind; scopeId: string }>;
  readonly reason?: string | undefined;
}

/** Ends an invitation without an answer that counts. */
export async function endInvitation(tx: ScopedTransaction, row: InvitationRow, { status, event, reason }: Ending): Promise<number> {
  const version = row.version + 1;
  await tx.db.updateTable('invitation').set({ status, settled_at: tx.now, version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'invitation', id: row.id }, [expiryKind], status === 'expired' ? 'fired' : 'cancelled');
  tx.append(event, {
    aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { role: row.role, scope: row.scope, scopeId: row.scope_id },
    ...(reason === undefined ? {} : { reason }),
  });
  return version;
}
