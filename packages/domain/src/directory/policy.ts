import { allOf, anyOf, anywhere, definePolicy, inScope, isActor, onPlatform, signedIn, systemOnly, unless, whereIn } from '@lintel/kernel';

const moderators = onPlatform('moderator', 'platform_admin');
const operators = onPlatform('platform_admin', 'platform_operator');
const found = whereIn('isPublic', true);

/** Attributes: id (the person's), isPublic (they are an agent who can be found). */
export const profilePolicy = definePolicy('profile', {
  'profile.view': anyOf(isActor('id'), found, onPlatform('platform_admin')),
  'profile.edit': isActor('id'),
  'profile.own': signedIn,
});

/** Attributes: id, userId, agencyId, isPublic (wants to be found, works there now, has an open account). */
export const agentPolicy = definePolicy('agent', {
  'agent.view': anyOf(found, isActor('userId'), inScope('agencyId', 'agency_owner'), moderators),
  'agent.own': signedIn,
  'agent.edit': isActor('userId'),
  'agent.seeFigures': anyOf(isActor('userId'), inScope('agencyId', 'agency_owner'), operators),
});

/** Attributes: id (the organisation's), isPublic. */
export const agencyPolicy = definePolicy('agency', {
  'agency.view': anyOf(found, inScope('id', 'agency_owner', 'agent', 'assistant'), moderators),
  'agency.edit': anyOf(inScope('id', 'agency_owner'), onPlatform('platform_admin')),
  'agency.seeFigures': anyOf(inScope('id', 'agency_owner'), operators),
});

const holder = isActor('userId');

/** Attributes: id, userId (the holder's), agencyId. */
export const licencePolicy = definePolicy('licence', {
  'licence.view': anyOf(holder, inScope('agencyId', 'agency_owner'), moderators),
  'licence.submit': anywhere('agent', 'agency_owner'),
  'licence.hold': holder,
  /** Nobody checks their own. */
  'licence.review': allOf(moderators, unless(holder)),
  'licence.wake': systemOnly,
});

/** Attributes: id, authorId, agentUserId, status. */
export const reviewPolicy = definePolicy('review', {
  'agentReview.view': anyOf(whereIn('status', 'published'), isActor('authorId'), isActor('agentUserId'), moderators),
  'agentReview.write': signedIn,
  'agentReview.edit': isActor('authorId'),
  'agentReview.answer': isActor('agentUserId'),
  'agentReview.flag': allOf(signedIn, unless(isActor('authorId'))),
  'agentReview.moderate': moderators,
});
