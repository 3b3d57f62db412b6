import type { Scope, ScopedTransaction } from '@lintel/db';
import { type EventDefinition, notFound, standInMay } from '@lintel/kernel';
import { sql } from 'kysely';
import type { GrantRight } from './grant-contract';
import { grantPolicy } from './policy';
import { type GrantRow, organisationOfRecord } from './store';

export const grantEndKind = 'grant_end';

/** A share with whom it concerns besides the organisation: who lists or handles the record, the building it is of, and the account with the address it names, once that is confirmed. */
export interface PlacedGrant extends GrantRow {
  readonly agent_id: string | null;
  readonly house_id: string | null;
  readonly invitee_id: string | null;
}

export function grantAttributes(row: PlacedGrant) {
  return {
    id: row.id, organisationId: row.organisation_id, agentId: row.agent_id, buildingId: row.house_id, subjectUserId: row.subject_user_id ?? row.invitee_id, subjectOrganisationId: row.subject_organisation_id,
  };
}

/** Where the policy's attributes lie in SQL, in {@link allShares}. */
export const grantColumns = {
  id: 'g.id', organisationId: 'g.organisation_id', agentId: 'agent.id', buildingId: 'house.id', subjectUserId: 'person.id', subjectOrganisationId: 'g.subject_organisation_id',
} as const;

/** What an event says of a share. */
export function shareOf(row: GrantRow) {
  return {
    subjectType: row.subject_type as 'user' | 'organisation', subjectId: row.subject_id, recordType: row.record_type, recordId: row.record_id, right: row.right as GrantRight,
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

/** Shares, ended ones too, with those whom the policy asks for and what each record is called. */
export function allShares(scope: Scope) {
  return scope.db.selectFrom('record_grant as g')
    .leftJoin('inquiry', (join) => join.onRef('inquiry.id', '=', 'g.record_id').on('g.record_type', '=', 'inquiry'))
    .leftJoin('lead', 'lead.id', 'inquiry.lead_id')
    .leftJoin('listing', (join) => join.on('listing.id', '=', sql<string>`coalesce(inquiry.listing_id, case g.record_type when 'listing' then g.record_id end)`))
    .leftJoin('ticket', (join) => join.onRef('ticket.id', '=', 'g.record_id').on('g.record_type', '=', 'ticket'))
    .leftJoin('building as house', (join) => join.on('house.id', '=', sql<string>`coalesce(ticket.building_id, case g.record_type when 'building' then g.record_id end)`))
    .leftJoin('app_user as agent', (join) => join.on('agent.id', '=', sql<string>`case g.record_type when 'inquiry' then lead.assigned_to else listing.list_agent_id end`))
    .leftJoin('app_user as invitee', (join) => join.onRef('invitee.email', '=', 'g.subject_email').on('invitee.status', '=', 'active').on('invitee.email_verified_at', 'is not', null))
    .leftJoin('app_user as person', (join) => join.on('person.id', '=', sql<string>`coalesce(g.subject_user_id, invitee.id)`));
}

/** Locked before it is read with those whom it concerns. @throws DomainError not_found */
export async function lockGrant(tx: ScopedTransaction, id: string): Promise<PlacedGrant> {
  await tx.db.selectFrom('record_grant').select('id').where('id', '=', id).forUpdate().execute();
  const row = await allShares(tx).selectAll('g').select(['agent.id as agent_id', 'house.id as house_id', 'invitee.id as invitee_id']).where('g.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('grant', id);
  return row;
}

/** Whether a record has a button to share it. */
export function mayShare({ actor }: Scope, record: { readonly id: string; readonly organisationId: string; readonly agentId?: string | null; readonly buildingId?: string }): boolean {
  return standInMay(actor, { name: 'grant.give', kind: 'command' }) && grantPolicy.permits('grant.give', actor, record);
}

/** A record as the policy of shares asks for it: whose it is, who handles it, and the building it is of. @throws DomainError not_found */
export async function recordToShare(scope: Scope, recordType: string, recordId: string) {
  return { id: recordId, organisationId: await organisationOfRecord(scope, recordType, recordId), ...(await handledBy(scope, recordType, recordId)) };
}

async function handledBy({ db }: Scope, recordType: string, recordId: string): Promise<{ readonly agentId: string | null; readonly buildingId: string | null }> {
  const nobody = { agentId: null, buildingId: null };
  switch (recordType) {
    case 'listing': return { ...nobody, agentId: (await db.selectFrom('listing').select('list_agent_id').where('id', '=', recordId).executeTakeFirst())?.list_agent_id ?? null };
    case 'inquiry': return { ...nobody, agentId: (await db.selectFrom('inquiry').innerJoin('lead', 'lead.id', 'inquiry.lead_id').select('lead.assigned_to').where('inquiry.id', '=', recordId).executeTakeFirst())?.assigned_to ?? null };
    case 'ticket': return { ...nobody, buildingId: (await db.selectFrom('ticket').select('building_id').where('id', '=', recordId).executeTakeFirst())?.building_id ?? null };
    case 'building': return { ...nobody, buildingId: recordId };
    default: return nobody;
  }
}

/** Living shares with the names of both sides. A person named by address is that address to whoever shares: no account is looked up for them. */
export function sharesOf(scope: Scope) {
  return allShares(scope)
    .innerJoin('organisation as owner', 'owner.id', 'g.organisation_id')
    .leftJoin('organisation as o', 'o.id', 'g.subject_organisation_id')
    .leftJoin('app_user as named', 'named.id', 'g.subject_user_id')
    .leftJoin('app_user as giver', 'giver.id', 'g.given_by')
    .selectAll('g')
    .select(['owner.name as owner_name', 'giver.name as giver_name', 'agent.id as agent_id', 'house.id as house_id', 'invitee.id as invitee_id'])
    .select(sql<string | null>`coalesce(ticket.title, house.name, listing.title)`.as('title'))
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
