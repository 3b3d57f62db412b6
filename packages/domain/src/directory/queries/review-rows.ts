import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { reviewPolicy } from '../policy';
import type { Review } from '../review-contract';
import { reviewColumns } from '../reviews';

/** The reviews the asker may see. */
export function reviewRows(scope: Scope) {
  return scope.db.selectFrom('agent_review').innerJoin('agent_profile', 'agent_profile.id', 'agent_review.agent_id').innerJoin('app_user as author', 'author.id', 'agent_review.author_id')
    .innerJoin('listing', 'listing.id', 'agent_review.listing_id').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .selectAll('agent_review')
    .select(['agent_profile.user_id as agent_user_id', 'author.name as author_name', 'author.status as author_status', 'parcel.city'])
    .select([sql<string>`agent_review.created_at::text`.as('created_text'), sql<boolean>`agent_review.editable_until > now()`.as('is_editable')])
    .where(scope.visible(reviewPolicy, 'agentReview.view', reviewColumns));
}

export type ReviewListRow = Awaited<ReturnType<ReturnType<typeof reviewRows>['execute']>>[number];

export function toReview(scope: Scope, row: ReviewListRow): Review {
  const { actor } = scope;
  const attributes = { id: row.id, authorId: row.author_id, agentUserId: row.agent_user_id, status: row.status };
  const may = (permission: 'agentReview.edit' | 'agentReview.answer' | 'agentReview.flag' | 'agentReview.moderate') => reviewPolicy.permits(permission, actor, attributes);
  const isOpen = row.status === 'published';
  const concerned = may('agentReview.edit') || may('agentReview.answer') || may('agentReview.moderate');
  return {
    id: row.id, version: row.version, status: row.status as Review['status'], rating: row.rating, body: row.body, authorName: row.author_name, kind: row.kind as Review['kind'], city: row.city,
    createdAt: row.created_at.toISOString(), editedAt: row.edited_at?.toISOString() ?? null, answer: row.answer, answeredAt: row.answered_at?.toISOString() ?? null,
    moderationNote: concerned ? row.moderation_note : null,
    actions: [
      ...(isOpen && row.is_editable && may('agentReview.edit') ? ['agentReview.edit'] : []), ...(isOpen && row.answer === null && may('agentReview.answer') ? ['agentReview.answer'] : []),
      ...(isOpen && may('agentReview.flag') ? ['agentReview.flag'] : []),
      ...(may('agentReview.moderate') ? (isOpen ? ['agentReview.hide', 'agentReview.keep'] : ['agentReview.restore']) : []),
    ],
  };
}
