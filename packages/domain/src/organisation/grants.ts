import type { Scope, ScopedTransaction } from '@lintel/db';
import type { EventDefinition } from '@lintel/kernel';
import { sql } from 'kysely';
import type { GrantRow } from './store';

export const grantEndKind = 'grant_end';

export function grantAttributes(row: GrantRow) {
  return { id: row.id, organisationId: row.organisation_id, subjectUserId: row.subject_user_id, subjectOrganisationId: row.subject_organisation_id };
}

/** Where the policy's attributes lie in SQL, in {@link sharesOf}. */
export const grantColumns = {
  id: 'g.id', organisationId: 'g.organisation_id', subjectUserId: 'g.subject_user_id', subjectOrganisationId: 'g.subject_organisation_id',
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
export async function endGrant(tx: ScopedTransaction, row: GrantRow, event: ShareEvent, reason?: string): Promise<GrantRow> {
  const ended = { ...row, revoked_at: tx.now, version: row.version + 1 };
  await tx.db.updateTable('record_grant').set({ revoked_at: tx.now, version: ended.version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'grant', id: row.id }, [grantEndKind], row.until !== null && row.until <= tx.now ? 'fired' : 'cancelled');
  tx.append(event, {
    aggregateId: row.id, aggregateVersion: ended.version, organisationId: row.organisation_id, data: shareOf(row), ...(reason === undefined ? {} : { reason }),
  });
  return ended;
}

/** Living shares with the names of both sides. */
export function sharesOf(scope: Scope) {
  return scope.db.selectFrom('record_grant as g')
    .innerJoin('organisation as owner', 'owner.id', 'g.organisation_id')
    .leftJoin('app_user as u', 'u.id', 'g.subject_user_id')
    .leftJoin('organisation as o', 'o.id', 'g.subject_organisation_id')
    .leftJoin('app_user as giver', 'giver.id', 'g.given_by')
    .leftJoin('listing', (join) => join.onRef('listing.id', '=', 'g.record_id').on('g.record_type', '=', 'listing'))
    .selectAll('g')
    .select(['owner.name as owner_name', 'giver.name as giver_name', 'listing.title'])
    .select(sql<string>`coalesce(u.name, o.name)`.as('subject_name'))
    .where('g.revoked_at', 'is', null).where((eb) => eb.or([eb('g.until', 'is', null), eb('g.until', '>', sql<Date>`now()`)]));
}

export type ListedShare = Awaited<ReturnType<ReturnType<typeof sharesOf>['execute']>>[number];

export function toGrant(row: ListedShare, now: Date) {
  const { subjectType, subjectId, right } = shareOf(row);
  return {
    id: row.id, subjectType, subjectId, right, subjectName: row.subject_name, status: grantStatusAt(row, now), until: row.until?.toISOString() ?? null,
    givenAt: row.created_at.toISOString(),
  };
}
