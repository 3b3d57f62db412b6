import { agencyPolicy, agentColumns, agentPolicy, agentsOf, licenceColumns, licencePolicy, profilePolicy, reviewColumns, reviewPolicy } from '../../directory';
import { type Judge, levelMap, nothingOpen } from './judge';

const closed = (levels: Judge['levels']): Judge => ({ isOpen: nothingOpen, levels });

const profile = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('profile').select('user_id as id').where('user_id', 'in', ids).where(scope.visible(profilePolicy, 'profile.edit', { id: 'profile.user_id' })).execute()));

/** That the badge came or went anyone may know; what the agent changed is theirs and their agency's. */
const agent: Judge = {
  isOpen: ({ type }) => ['agent.created', 'agent.verified', 'agent.unverified'].includes(type),
  async levels(scope, ids) {
    const seenBy = (permission: 'agent.seeFigures' | 'agent.view') =>
      agentsOf(scope).select('agent.id').where('agent.id', 'in', ids).where(scope.visible(agentPolicy, permission, agentColumns)).execute();
    return levelMap(await seenBy('agent.seeFigures'), await seenBy('agent.view'));
  },
};

const agency = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('agency').select('organisation_id as id').where('organisation_id', 'in', ids)
    .where(scope.visible(agencyPolicy, 'agency.seeFigures', { id: 'agency.organisation_id' })).execute()));

const licence = closed(async (scope, ids) =>
  levelMap(await scope.db.selectFrom('licence').innerJoin('agent_profile', 'agent_profile.id', 'licence.agent_id').select('licence.id').where('licence.id', 'in', ids)
    .where(scope.visible(licencePolicy, 'licence.view', licenceColumns)).execute()));

/** Who holds what against a review is for moderators; its author and the agent see what became of it. */
const agentReview: Judge = {
  isOpen: ({ type }) => type !== 'agent_review.flagged' && type !== 'agent_review.kept',
  async levels(scope, ids) {
    const seenBy = (permission: 'agentReview.moderate' | 'agentReview.view') =>
      scope.db.selectFrom('agent_review').innerJoin('agent_profile', 'agent_profile.id', 'agent_review.agent_id').select('agent_review.id').where('agent_review.id', 'in', ids)
        .where(scope.visible(reviewPolicy, permission, reviewColumns)).execute();
    return levelMap(await seenBy('agentReview.moderate'), await seenBy('agentReview.view'));
  },
};

export const directoryLevels = { profile, agent, agency, licence, agent_review: agentReview };
