import { allOf, anyOf, definePolicy, granted, inScope, isActor, onPlatform, signedIn, systemOnly, whereIn } from '@lintel/kernel';
import { publicStatuses } from './lifecycle';

const colleagues = inScope('organisationId', 'agency_owner', 'agent', 'assistant');
const moderators = onPlatform('moderator', 'platform_admin');
const admins = onPlatform('platform_admin');
/** The listing's own agent, an assistant of the agency, or the agency's owner: not every colleague edits another's listing. */
const keepers = anyOf(inScope('organisationId', 'agency_owner', 'assistant'), allOf(colleagues, isActor('listAgentId')));
const editors = anyOf(keepers, granted('edit'));
/** What the market sees of it, its price, its state and its review, is its agency's to decide unless they share that as well. */
const sellers = anyOf(keepers, granted('act'));
const published = allOf(whereIn('reviewStatus', 'approved'), whereIn('standardStatus', ...publicStatuses));

/** Attributes: id, organisationId, listAgentId, reviewStatus, standardStatus. */
export const listingPolicy = definePolicy('listing', {
  'listing.view': anyOf(published, colleagues, moderators, granted('view')),
  'listing.viewPrivate': anyOf(colleagues, moderators, granted('edit')),
  'listing.create': inScope('organisationId', 'agency_owner', 'agent', 'assistant'),
  'listing.edit': editors,
  'listing.submit': sellers,
  'listing.review': moderators,
  'listing.market': sellers,
  'listing.delete': keepers,
  'listing.assign': inScope('organisationId', 'agency_owner'),
  'listing.save': allOf(signedIn, anyOf(published, colleagues)),
  'listing.expire': systemOnly,
  'listing.syndicate': anyOf(colleagues, admins),
  'listing.import': anyOf(inScope('organisationId', 'agency_owner'), admins),
});

/** Attributes: id, organisationId. */
export const feedPolicy = definePolicy('feed', {
  'feed.view': anyOf(inScope('organisationId', 'agency_owner'), admins),
  'feed.run': anyOf(inScope('organisationId', 'agency_owner'), admins),
  'feed.work': systemOnly,
});
