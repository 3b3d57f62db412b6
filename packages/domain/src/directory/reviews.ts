import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { type Selectable, sql, type Updateable } from 'kysely';
import { runStatement } from '@lintel/db/log';
import { type AgentRow, lockAgent } from './agents';

export type ReviewRow = Selectable<Database['agent_review']> & { readonly status: 'published' | 'hidden'; readonly kind: 'inquiry' | 'closing' };

/** A review with whom it is about, both locked. */
export interface LockedReview {
  readonly review: ReviewRow;
  readonly agent: AgentRow;
}

export const reviewAttributes = ({ review, agent }: LockedReview) => ({ id: review.id, authorId: review.author_id, agentUserId: agent.user_id, status: review.status });
export const reviewColumns = { id: 'agent_review.id', authorId: 'agent_review.author_id', agentUserId: 'agent_profile.user_id', status: 'agent_review.status' } as const;

/** Locks the agent first and then the review. @throws DomainError not_found, stale_version */
export async function lockReview(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<LockedReview> {
  const found = await tx.db.selectFrom('agent_review').select('agent_id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw notFound('review', id);
  const agent = await lockAgent(tx, found.agent_id);
  const review = (await tx.db.selectFrom('agent_review').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()) as ReviewRow;
  if (expectedVersion !== undefined && expectedVersion !== review.version)
    throw new DomainError('stale_version', 'This review was changed while you were looking at it. Read it again.', { expectedVersion, version: review.version });
  return { review, agent };
}

export async function updateReview(tx: ScopedTransaction, review: ReviewRow, patch: Updateable<Database['agent_review']>): Promise<ReviewRow> {
  const row = await tx.db.updateTable('agent_review').set({ ...patch, version: review.version + 1, updated_at: tx.now }).where('id', '=', review.id).returningAll().executeTakeFirstOrThrow();
  return row as ReviewRow;
}

export const reviewFact = (review: ReviewRow) => ({ aggregateId: review.id, aggregateVersion: review.version, organisationId: review.organisation_id });
export const reviewStateOf = (review: ReviewRow) => ({ id: review.id, version: review.version, status: review.status });

/** What proves that two people dealt with each other about a home. */
export interface Engagement {
  readonly agentId: string;
  readonly listingId: string;
  readonly organisationId: string;
  readonly kind: 'inquiry' | 'closing';
  readonly since: Date;
}

/**
 * A question counts once the agent answered it, or let the time for the first answer pass: nobody is judged for a question of a minute ago. It is
 * the agent's when it was theirs to answer, or they answered it. It became a closing when the lead was won and the home is sold or let.
 */
const statement = `
  select a.id as "agentId", i.listing_id as "listingId", i.organisation_id as "organisationId", min(i.received_at) as since,
    case when bool_or(l.status = 'won' and li.standard_status = 'Closed') then 'closing' else 'inquiry' end as kind
  from inquiry i join lead l on l.id = i.lead_id join listing li on li.id = i.listing_id
  join agent_profile a on a.user_id = l.assigned_to or a.user_id in (select m.author_id from inquiry_message m where m.inquiry_id = i.id and m.side = 'agency')
  where i.asker_user_id = $1 and ($2::uuid is null or a.id = $2) and (i.answered_at is not null or i.first_response_due_at <= now()) and a.user_id <> $1
  group by a.id, i.listing_id, i.organisation_id order by min(i.received_at) desc`;

export async function engagementsOf(scope: Pick<Scope, 'db'>, personId: string, agentId: string | null): Promise<readonly Engagement[]> {
  return runStatement<Engagement>(scope.db, statement, [personId, agentId]);
}

/** Whether the person works, or worked, for the agency: colleagues do not praise each other in public, nor settle scores there. */
export async function isColleague(scope: Pick<Scope, 'db'>, personId: string, agencyIds: readonly string[]): Promise<boolean> {
  const row = await scope.db.selectFrom('membership').select('id').where('user_id', '=', personId).where('organisation_id', 'in', [...agencyIds]).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Settles what people held against a review. Returns how many had. */
export async function settleFlags(tx: ScopedTransaction, reviewId: string): Promise<number> {
  const settled = await tx.db.updateTable('agent_review_flag').set({ settled_at: tx.now }).where('review_id', '=', reviewId).where('settled_at', 'is', null).returning(sql<number>`1`.as('one')).execute();
  return settled.length;
}
