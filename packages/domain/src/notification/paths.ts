import type { NotificationKind } from './kinds';
import type { Told } from './wording';

const desk = (told: Told) => `/desk/listings/${told.recordId}`;
const conversation = (told: Told) => `/desk/inquiries/${told.recordId}`;
const review = (told: Told) => `/admin/review?listing=${told.recordId}`;
const publicPage = ({ params: { listingId } }: Told) => (typeof listingId === 'string' ? `/listings/${listingId}` : '/');
const security = () => '/account/security';
const privacy = () => '/account/privacy';
const signIn = () => '/sign-in';
const organisations = () => '/account/organisations';
/** Behind the mark, so that no server on the way, and no page it leads to, writes the secret down. */
const opens = (page: string) => ({ secret }: Told) => `${page}#${secret ?? ''}`;

const licences = () => '/account/licences';
const licenceQueue = ({ recordId }: Told) => `/admin/licences?licence=${recordId}`;
const reviewsOf = ({ facts }: Told) => `/agents/${facts.agentSlug}#reviews`;

const verificationQueue = ({ params: { buildingId }, recordId }: Told) => (typeof buildingId === 'string' ? `/desk/buildings/${buildingId}/requests?id=${recordId}` : '/desk/buildings');
const verification = ({ recordId }: Told) => `/home/verifications/${recordId}`;
const house = ({ params: { buildingId } }: Told) => (typeof buildingId === 'string' ? `/home/house/${buildingId}` : '/home');

const post = ({ params: { buildingId, postId }, recordId }: Told) => (typeof buildingId === 'string' ? `/home/community/${buildingId}/posts/${typeof postId === 'string' ? postId : recordId}` : '/home/community');
const conversationOf = ({ params: { channelId } }: Told) => (typeof channelId === 'string' ? `/home/messages/${channelId}` : '/home/messages');
/** Where it was said: in a channel or under a post. */
const said = (told: Told) => (typeof told.params['channelId'] === 'string' ? conversationOf(told) : typeof told.params['postId'] === 'string' ? post(told) : community(told));
const community = ({ params: { buildingId } }: Told) => (typeof buildingId === 'string' ? `/home/community/${buildingId}` : '/home/community');
const moderation = ({ params: { buildingId } }: Told) => (typeof buildingId === 'string' ? `/desk/buildings/${buildingId}/community` : '/desk/buildings');

const ticketAtDesk = ({ recordId }: Told) => `/desk/tickets/${recordId}`;
const ownTicket = ({ recordId }: Told) => `/home/tickets/${recordId}`;

/** Where each kind's action leads, within the app. */
export const pathOf: Readonly<Record<NotificationKind, (told: Told) => string>> = {
  review_requested: review,
  review_overdue: review,
  listing_approved: desk,
  changes_requested: desk,
  listing_live: desk,
  listing_expired: desk,
  expiry_near: desk,
  listing_stale: desk,
  inquiry_received: conversation,
  inquiry_answered: publicPage,
  response_near: conversation,
  response_overdue: conversation,
  welcome: () => '/account/preferences',
  licence_review_requested: licenceQueue,
  licence_review_overdue: licenceQueue,
  licence_verified: ({ facts }) => `/agents/${facts.agentSlug}`,
  licence_rejected: licences,
  licence_expiring: licences,
  licence_expired: licences,
  licence_revoked: licences,
  agent_review_received: reviewsOf,
  agent_review_answered: reviewsOf,
  agent_review_flagged: () => '/admin/reviews',
  agent_review_hidden: reviewsOf,
  feed_failing: () => '/imports',
  webhook_disabled: (told) => `/account/webhooks/${told.recordId}`,
  invitation_received: (told) => (told.secret === undefined ? '/account/organisations' : opens('/account/organisations')(told)),
  invitation_accepted: organisations,
  record_shared: ({ params: { subjectType } }) => (subjectType === 'organisation' ? '/desk/organisation/sharing' : '/home/shared'),
  saved_search_match: (told) => (Number(told.params['count'] ?? 1) > 1 ? `/home/searches/${told.recordId}` : publicPage(told)),
  verification_waiting: verificationQueue,
  verification_due: verificationQueue,
  verification_overdue: verificationQueue,
  verification_rejected: verification,
  evidence_needed: verification,
  resident_verified: house,
  residency_ended: verification,
  lease_ending: () => '/home',
  house_rules_published: house,
  house_rules_reminder: house,
  week_summed_up: ({ recordId }) => `/desk/weeks/${recordId}`,
  announcement_published: post,
  announcement_urgent: post,
  mentioned: said,
  post_commented: said,
  direct_message: conversationOf,
  channel_message: conversationOf,
  event_near: post,
  content_flagged: moderation,
  moderation_appealed: moderation,
  content_hidden: said,
  content_restored: said,
  content_upheld: said,
  flag_decided: community,
  resident_muted: community,
  mute_decided: community,
  ticket_reported: ticketAtDesk,
  ticket_assigned: ticketAtDesk,
  ticket_reply: ticketAtDesk,
  ticket_reopened: ticketAtDesk,
  ticket_due: ticketAtDesk,
  ticket_overdue: ticketAtDesk,
  ticket_escalated: ticketAtDesk,
  ticket_answered: ownTicket,
  ticket_question: ownTicket,
  ticket_completed: ownTicket,
  ticket_declined: ownTicket,
  data_ready: privacy,
  data_failed: privacy,
  deletion_begun: signIn,
  deletion_near: signIn,
  deletion_blocked: privacy,
  deletion_cancelled: privacy,
  registration_confirm: opens('/verify-email'),
  registration_known: signIn,
  password_reset: opens('/reset-password'),
  email_change_confirm: opens('/confirm-email'),
  email_change_asked: opens('/undo-email'),
  email_change_done: opens('/undo-email'),
  password_changed: security,
  new_device: security,
  credential_added: security,
  credential_removed: security,
  account_looked_at: () => '/account/activity',
  delegation_given: () => '/desk/organisation/standing-in',
  phone_code: () => '/account/notifications',
};
