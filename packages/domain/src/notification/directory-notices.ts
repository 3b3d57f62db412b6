import {
  agentReviewAnswered, agentReviewCreated, agentReviewFlagged, agentReviewHidden, licenceExpired, licenceExpiring, licenceRejected, licenceRenewalRequested, licenceReviewOverdue,
  licenceRevoked, licenceSubmitted, licenceVerified, profileCreated,
} from '../directory/events';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import { holderOf, peopleWithRole, person, personOfAgent, type Recipient } from './recipients';

const aboutLicence = (kind: NotificationKind, recordId: string, to: readonly Recipient[], params: Notice['params'] = {}): Notice => ({ kind, recordType: 'licence', recordId, params, to });
const aboutReview = (kind: NotificationKind, recordId: string, to: readonly Recipient[], params: Notice['params'] = {}): Notice => ({ kind, recordType: 'agent_review', recordId, params, to });

/** What people are told of pages, licences and reviews. */
export const directoryNotices: readonly NoticeRule[] = [
  when(profileCreated, async (_, e) => ({ kind: 'welcome', recordType: 'user', recordId: e.aggregateId, params: {}, to: person(e.aggregateId) ?? [] })),
  when(licenceSubmitted, async (scope, e) => aboutLicence('licence_review_requested', e.aggregateId, await peopleWithRole(scope, ['moderator'], null))),
  when(licenceRenewalRequested, async (scope, e) => aboutLicence('licence_review_requested', e.aggregateId, await peopleWithRole(scope, ['moderator'], null))),
  when(licenceReviewOverdue, async (scope, e) =>
    aboutLicence('licence_review_overdue', e.data.licenceId, await peopleWithRole(scope, ['platform_admin', 'moderator'], null), { dueAt: e.data.dueAt })),
  when(licenceVerified, async (scope, e) => aboutLicence('licence_verified', e.aggregateId, await holderOf(scope, e.aggregateId), { until: e.data.until })),
  when(licenceRejected, async (scope, e) => aboutLicence('licence_rejected', e.aggregateId, await holderOf(scope, e.aggregateId))),
  when(licenceExpiring, async (scope, e) => aboutLicence('licence_expiring', e.aggregateId, await holderOf(scope, e.aggregateId), { daysLeft: e.data.daysLeft })),
  when(licenceExpired, async (scope, e) => aboutLicence('licence_expired', e.aggregateId, await holderOf(scope, e.aggregateId))),
  when(licenceRevoked, async (scope, e) => aboutLicence('licence_revoked', e.aggregateId, await holderOf(scope, e.aggregateId))),
  when(agentReviewCreated, async (scope, e) => aboutReview('agent_review_received', e.aggregateId, await personOfAgent(scope, e.data.agentId), { rating: e.data.rating })),
  when(agentReviewAnswered, async (_, e) => aboutReview('agent_review_answered', e.aggregateId, person(e.data.authorId) ?? [])),
  when(agentReviewFlagged, async (scope, e) => aboutReview('agent_review_flagged', e.aggregateId, await peopleWithRole(scope, ['moderator'], null))),
  when(agentReviewHidden, async (_, e) => aboutReview('agent_review_hidden', e.aggregateId, person(e.data.authorId) ?? [])),
];
