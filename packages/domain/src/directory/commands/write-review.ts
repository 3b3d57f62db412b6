import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { attributesOf, agentsOf, lockAgent } from '../agents';
import { agentReviewCreated } from '../events';
import { agentPolicy, reviewPolicy } from '../policy';
import { recountRating } from '../ratings';
import { editDays, reviewState, reviewWriteInput } from '../review-contract';
import { engagementsOf, isColleague } from '../reviews';

/**
 * Says how it was to deal with an agent. Only who asked about or closed a home with them may, once for each home; nobody reviews themselves or a
 * colleague. The agent's rating is counted anew in the same transaction.
 * Events: agent_review.created. Errors: forbidden (no engagement, oneself, a colleague), conflict (said already), not_found, unauthenticated.
 */
export const writeReview = defineCommand({
  name: 'agentReview.write',
  summary: 'Say how it was to deal with an agent.',
  input: reviewWriteInput,
  output: reviewState,
  permission: 'agentReview.write',
  events: [agentReviewCreated],
  async run(tx, input) {
    tx.authorise(reviewPolicy, 'agentReview.write', {});
    const authorId = signedInUser(tx);
    const agent = await lockAgent(tx, input.agentId);
    const seen = await agentsOf(tx).selectAll('agent').where('agent.id', '=', agent.id).executeTakeFirstOrThrow();
    tx.authorise(agentPolicy, 'agent.view', attributesOf(seen));
    const engagement = (await engagementsOf(tx, authorId, agent.id)).find((one) => one.listingId === input.listingId);
    if (engagement === undefined)
      throw new DomainError('forbidden', 'Only who asked about this home, and was answered or waited too long, can review the agent for it.', { because: 'no_engagement' });
    if (await isColleague(tx, authorId, [agent.agency_id, engagement.organisationId]))
      throw new DomainError('forbidden', 'Colleagues of the same agency cannot review each other.', { because: 'colleague' });
    const id = uuidv7();
    const inserted = await tx.db.insertInto('agent_review').values({
      id, organisation_id: engagement.organisationId, agent_id: agent.id, listing_id: engagement.listingId, author_id: authorId, kind: engagement.kind, rating: input.rating, body: input.body,
      editable_until: new Date(tx.now.getTime() + editDays * 86_400_000), created_at: tx.now, updated_at: tx.now,
    }).onConflict((oc) => oc.columns(['agent_id', 'author_id', 'listing_id']).doNothing()).returning('id').executeTakeFirst();
    if (inserted === undefined) throw new DomainError('conflict', 'You have reviewed this agent for this home already.', { because: 'reviewed' });
    tx.append(agentReviewCreated, {
      aggregateId: id, aggregateVersion: 1, organisationId: engagement.organisationId,
      data: { agentId: agent.id, authorId, listingId: engagement.listingId, rating: input.rating, kind: engagement.kind },
    });
    await recountRating(tx, agent);
    return { id, version: 1, status: 'published' as const };
  },
});
