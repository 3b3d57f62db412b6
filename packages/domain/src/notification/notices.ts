import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { inquiryAnswered, inquiryReceived, inquiryResponseNear, inquiryResponseOverdue } from '../crm';
import { webhookDisabled } from '../gateway/events';
import { feedSourceFailed } from '../listing';
import {
  listingApproved, listingChangesRequested, listingExpiryNear, listingReviewOverdue, listingStatusChanged, listingSubmitted, listingWentStale,
} from '../listing/events';
import { grantGiven, invitationAccepted, invitationSent, ownerRoles } from '../organisation';
import { savedSearchMatched } from '../saved-search/events';
import { accountNotices } from './account-notices';
import { buildingNotices } from './building-notices';
import { communityNotices } from './community-notices';
import { directoryNotices } from './directory-notices';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import { agentOf, askerOf, handlersOf, inviteeOf, inviterOf, ownerOf, peopleWithRole, type Recipient, subjectOfShare } from './recipients';
import { ticketNotices } from './ticket-notices';

const aboutListing = (kind: NotificationKind, listingId: string, to: readonly Recipient[], params: Notice['params'] = {}): Notice =>
  ({ kind, recordType: 'listing', recordId: listingId, params, to });
const aboutInquiry = (kind: NotificationKind, inquiryId: string, to: readonly Recipient[], params: Notice['params'] = {}): Notice =>
  ({ kind, recordType: 'inquiry', recordId: inquiryId, params, to });

/** Nobody is told what they did themselves. */
const othersThan = (actorId: string | null, to: readonly Recipient[]) => to.filter((r) => r.userId === null || r.userId !== actorId);

/** Each once, who holds several roles too. */
const unique = (to: readonly Recipient[]) => [...new Map(to.map((one) => [one.userId ?? one.address, one])).values()];

const rules: readonly NoticeRule[] = [
  when(listingSubmitted, async (scope, e) => aboutListing('review_requested', e.aggregateId, await peopleWithRole(scope, ['moderator'], null))),
  when(listingReviewOverdue, async (scope, e) =>
    aboutListing('review_overdue', e.data.listingId, await peopleWithRole(scope, ['platform_admin', 'moderator'], null), { dueAt: e.data.dueAt })),
  when(listingApproved, async (scope, e) => aboutListing('listing_approved', e.aggregateId, othersThan(e.actorId, await agentOf(scope, e.aggregateId)))),
  when(listingChangesRequested, async (scope, e) => aboutListing('changes_requested', e.aggregateId, othersThan(e.actorId, await agentOf(scope, e.aggregateId)))),
  when(listingStatusChanged, async (scope, e) => {
    const byItself = e.origin === 'workflow' || e.origin === 'rule';
    if (e.data.to === 'Expired' && byItself) return aboutListing('listing_expired', e.aggregateId, await agentOf(scope, e.aggregateId));
    if (e.data.from === 'ComingSoon' && e.data.to === 'Active' && byItself) return aboutListing('listing_live', e.aggregateId, await agentOf(scope, e.aggregateId));
    return undefined;
  }),
  when(listingExpiryNear, async (scope, e) =>
    aboutListing('expiry_near', e.data.listingId, await agentOf(scope, e.data.listingId), { daysLeft: e.data.daysLeft, expirationAt: e.data.expirationAt })),
  when(listingWentStale, async (scope, e) =>
    aboutListing('listing_stale', e.data.listingId, await agentOf(scope, e.data.listingId), { quietSince: e.data.quietSince })),
  when(inquiryReceived, async (scope, e) =>
    aboutInquiry('inquiry_received', e.aggregateId, othersThan(e.actorId, await handlersOf(scope, e.data.assignedTo, e.organisationId)),
      { listingId: e.data.listingId, messageId: e.data.messageId, dueAt: e.data.firstResponseDueAt })),
  when(inquiryAnswered, async (scope, e) =>
    aboutInquiry('inquiry_answered', e.aggregateId, await askerOf(scope, e.aggregateId), { listingId: e.data.listingId, messageId: e.data.messageId })),
  when(inquiryResponseNear, async (scope, e) =>
    aboutInquiry('response_near', e.data.inquiryId, await handlersOf(scope, e.data.assignedTo, e.organisationId), { listingId: e.data.listingId, dueAt: e.data.dueAt })),
  when(inquiryResponseOverdue, async (scope, e) =>
    aboutInquiry('response_overdue', e.data.inquiryId, await peopleWithRole(scope, ['agency_owner'], e.organisationId), { listingId: e.data.listingId, dueAt: e.data.dueAt })),
  when(feedSourceFailed, async (scope, e) => (e.data.isAlarm
    ? { kind: 'feed_failing', recordType: 'feed_source', recordId: e.aggregateId, params: { name: e.data.name, failures: e.data.failures, isRefused: String(e.data.isRefused), nextAt: e.data.nextAt },
        to: unique([...await peopleWithRole(scope, ['agency_owner'], e.organisationId), ...await peopleWithRole(scope, ['platform_admin'], null)]) }
    : undefined)),
  when(webhookDisabled, async (scope, e) => ({
    kind: 'webhook_disabled', recordType: 'webhook', recordId: e.aggregateId, params: { because: e.data.because },
    to: await peopleWithRole(scope, ['agency_owner', 'firm_owner', 'provider', 'contractor'], e.organisationId),
  })),
  when(savedSearchMatched, async (scope, e) => ({
    kind: 'saved_search_match', recordType: 'saved_search', recordId: e.aggregateId, to: await ownerOf(scope, e.aggregateId),
    params: { listingId: e.data.listingIds[0] ?? null, count: e.data.count },
  })),
  when(invitationSent, async (scope, e) => ({
    kind: 'invitation_received', recordType: 'invitation', recordId: e.aggregateId, params: { role: e.data.role, expiresAt: e.data.expiresAt },
    to: await inviteeOf(scope, e.aggregateId),
  })),
  when(invitationAccepted, async (scope, e) => ({
    kind: 'invitation_accepted', recordType: 'invitation', recordId: e.aggregateId, params: { role: e.data.role }, to: othersThan(e.actorId, await inviterOf(scope, e.aggregateId)),
  })),
  // A new end is no news: whoever shares could write to an address as often as they like.
  when(grantGiven, async (scope, e) => (e.aggregateVersion > 1 ? undefined : {
    kind: 'record_shared', recordType: 'grant', recordId: e.aggregateId,
    params: { right: e.data.right, until: e.data.until, subjectType: e.data.subjectType, ...(e.data.recordType === 'listing' ? { listingId: e.data.recordId } : {}) },
    to: e.data.subjectId !== null && e.data.subjectType === 'organisation' ? await peopleWithRole(scope, ownerRoles, e.data.subjectId) : await subjectOfShare(scope, e.aggregateId),
  })),
  ...accountNotices,
  ...buildingNotices,
  ...communityNotices,
  ...directoryNotices,
  ...ticketNotices,
];

const byType = new Map(rules.map((rule) => [rule.definition.type, rule]));

/** The event types somebody is told of. */
export const noticedTypes: readonly string[] = [...byType.keys()];

/** What this event tells whom; nothing when nobody needs to know. */
export async function noticesOf(tx: ScopedTransaction, event: EventEnvelope): Promise<readonly Notice[]> {
  const noticed = await byType.get(event.type)?.notice(tx, event);
  if (noticed === undefined) return [];
  return Array.isArray(noticed) ? (noticed as readonly Notice[]) : [noticed as Notice];
}
