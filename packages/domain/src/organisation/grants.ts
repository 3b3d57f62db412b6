import type { Scope, ScopedTransaction } from '@lintel/db';
import { type EventDefinition, notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { grantPolicy } from './policy';
import type { GrantRow } from './store';

export const grantEndKind = 'grant_end';

/** A share with whom it concerns besides the organisation: who lists the record, and the account with the address it names, once that is confirmed. */
export interface PlacedGrant extends GrantRow {
  readonly agent_id: string | null;
  readonly invitee_id: string | null;
}

export function grantAttributes(row: PlacedGrant) {
  return {
    id: row.id, organisationId: row.organisation_id, agentId: row.agent_id, subjectUserId: row.subject_user_id ?? row.invitee_id, subjectOrganisationId: row.subject_organisation_id,
  };
}

/** Where the policy's attributes lie in SQL, in {@link allShares}. */
export const grantColumns = {
  id: 'g.id', organisationId: 'g.organisation_id', agentId: 'listing.list_agent_id', subjectUserId: 'person.id', subjectOrganisationId: 'g.subject_organisation_id',
} as const;

/** What an event says of a share. */
export function shareOf(row: GrantRow) {
  return {
    subjectType: row.subject_type as 'user' | 'organisation', subjectId: row.subject_id, recordType: row.record_type, recordId: row.record_id, right: row.right as 'view' | 'edit',
  };
}

type ShareEvent = EventDefinition<string, ReturnType<typeof shareOf>>;

/** As it stands by the database's clock, whether its end has been noticed or not. */
export function grantStatusAt(row: Pick<GrantRow, 'revoked_at' | 'until' | 'is_offer'>, now: Date): 'offered' | 'active' | 'ended' {
  if (row.revoked_at !== null || (row.until !== null && row.until <= now)) return 'ended';
  return row.is_offer ? 'offered' : 'active';
}

/** Ends a share for good; open streams are cut by the event. */
export async function endGrant(tx: ScopedTransaction, row: GrantRow, event: ShareEvent, reason?: string): Promise<Pick<GrantRow, 'id' | 'version'>> {
  const version = row.version + 1;
  await tx.db.updateTable('record_grant').set({ revoked_at: tx.now, version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'grant', id: row.id }, [grantEndKind], row.until !== null && row.until <= tx.now ? 'fired' : 'cancelled');
  tx.append(event, {
    aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: shareOf(row), ...(reason === undefined ? {} : { reason }),
  });
  return { id: row.id, version };
}

/** Shares, ended ones too, with those whom the policy asks for. */
export function allShares(scope: Scope) {
  return scope.db.selectFrom('record_grant as g')
    .leftJoin('listing', (join) => join.onRef('listing.id', '=', 'g.record_id').on('g.record_type', '=', 'listing'))
    .leftJoin('app_user as invitee', (join) => join.onRef('invitee.email', '=', 'g.subject_email').on('invitee.status', '=', 'active').on('invitee.email_verified_at', 'is not', null))
    .leftJoin('app_user as person', (join) => join.on('person.id', '=', sql<string>`coalesce(g.subject_user_id, invitee.id)`));
}

/** Locked before it is read with those whom it concerns. @throws DomainError not_found */
export async function lockGrant(tx: ScopedTransaction, id: string): Promise<PlacedGrant> {
  await tx.db.selectFrom('record_grant').select('id').where('id', '=', id).forUpdate().execute();
  const row = await allShares(tx).selectAll('g').select(['listing.list_agent_id as agent_id', 'invitee.id as invitee_id']).where('g.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('grant', id);
  return row;
}

/** Who lists a record, where somebody does. */
export async function agentOfRecord(scope: Scope, recordType: string, recordId: string): Promise<string | null> {
  if (recordType !== 'listing') return null;
  const listing = await scope.db.selectFrom('listing').select('list_agent_id').where('id', '=', recordId).executeTakeFirst();
  return listing?.list_agent_id ?? null;
}

/** Living shares with the names of both sides. A person named by address is that address to whoever shares: no account is looked up for them. */
export function sharesOf(scope: Scope) {
  return allShares(scope)
    .innerJoin('organisation as owner', 'owner.id', 'g.organisation_id')
    .leftJoin('organisation as o', 'o.id', 'g.subject_organisation_id')
    .leftJoin('app_user as named', 'named.id', 'g.subject_user_id')
    .leftJoin('app_user as giver', 'giver.id', 'g.given_by')
    .selectAll('g')
    .select(['owner.name as owner_name', 'giver.name as giver_name', 'listing.title', 'listing.list_agent_id as agent_id', 'invitee.id as invitee_id'])
    .select(sql<string>`coalesce(named.name, o.name, g.subject_email::text)`.as('subject_name'))
    .where('g.revoked_at', 'is', null).where((eb) => eb.or([eb('g.until', 'is', null), eb('g.until', '>', sql<Date>`now()`)]));
}

export type ListedShare = Awaited<ReturnType<ReturnType<typeof sharesOf>['execute']>>[number];

export function toGrant({ actor }: Scope, row: ListedShare, now: Date) {
  const { subjectType, subjectId, right } = shareOf(row);
  return {
    id: row.id, subjectType, subjectId, right, subjectName: row.subject_name, status: grantStatusAt(row, now), until: row.until?.toISOString() ?? null,
    givenAt: row.created_at.toISOString(), mayRevoke: grantPolicy.permits('grant.revoke', actor, grantAttributes(row)),
  };
}
