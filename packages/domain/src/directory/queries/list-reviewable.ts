import { defineQuery } from '@lintel/db';
import { signedInUser } from '../../signed-in-user';
import { reviewPolicy } from '../policy';
import { reviewable, reviewableInput } from '../review-contract';
import { engagementsOf, isColleague } from '../reviews';

/** For which homes one may still review which agents. Errors: unauthenticated. */
export const listReviewable = defineQuery({
  name: 'agentReview.listReviewable',
  summary: 'List the agents you may review, and for which homes.',
  input: reviewableInput,
  output: reviewable,
  permission: 'agentReview.write',
  async run(scope, input) {
    scope.authorise(reviewPolicy, 'agentReview.write', {});
    const userId = signedInUser(scope);
    const engagements = await engagementsOf(scope, userId, input.agentId ?? null);
    if (engagements.length === 0) return { items: [] };
    const written = await scope.db.selectFrom('agent_review').select(['agent_id', 'listing_id']).where('author_id', '=', userId).execute();
    const open = engagements.filter((one) => !written.some((review) => review.agent_id === one.agentId && review.listing_id === one.listingId));
    if (open.length === 0) return { items: [] };
    const agents = await scope.db.selectFrom('agent_profile').innerJoin('app_user', 'app_user.id', 'agent_profile.user_id').select(['agent_profile.id', 'agent_profile.slug', 'agent_profile.agency_id', 'app_user.name'])
      .where('agent_profile.id', 'in', open.map((one) => one.agentId)).execute();
    const homes = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
      .select(['listing.id', 'parcel.unparsed_address']).where('listing.id', 'in', open.map((one) => one.listingId)).execute();
    const items = [];
    for (const one of open) {
      const agent = agents.find(({ id }) => id === one.agentId);
      const home = homes.find(({ id }) => id === one.listingId);
      if (agent === undefined || home === undefined || (await isColleague(scope, userId, [agent.agency_id, one.organisationId]))) continue;
      items.push({ agentId: agent.id, agentSlug: agent.slug, agentName: agent.name, listingId: home.id, address: home.unparsed_address, kind: one.kind, since: one.since.toISOString() });
    }
    return { items };
  },
});
