import type { MailedPurpose } from '../access';

/** What people are told of, and through which channels. */
export const notificationKinds = {
  review_requested: { channels: ['in_app'] },
  review_overdue: { channels: ['in_app', 'email'] },
  listing_approved: { channels: ['in_app', 'email'] },
  changes_requested: { channels: ['in_app', 'email'] },
  listing_live: { channels: ['in_app'] },
  listing_expired: { channels: ['in_app', 'email'] },
  expiry_near: { channels: ['in_app', 'email'] },
  listing_stale: { channels: ['in_app'] },
  inquiry_received: { channels: ['in_app', 'email'] },
  inquiry_answered: { channels: ['in_app', 'email'] },
  response_near: { channels: ['in_app'] },
  response_overdue: { channels: ['in_app', 'email'] },
  welcome: { channels: ['in_app'] },
  licence_review_requested: { channels: ['in_app'] },
  licence_review_overdue: { channels: ['in_app', 'email'] },
  licence_verified: { channels: ['in_app', 'email'] },
  licence_rejected: { channels: ['in_app', 'email'] },
  licence_expiring: { channels: ['in_app', 'email'] },
  licence_expired: { channels: ['in_app', 'email'] },
  licence_revoked: { channels: ['in_app', 'email'] },
  agent_review_received: { channels: ['in_app', 'email'] },
  agent_review_answered: { channels: ['in_app', 'email'] },
  agent_review_flagged: { channels: ['in_app'] },
  agent_review_hidden: { channels: ['in_app', 'email'] },
  feed_failing: { channels: ['in_app', 'email'] },
  verification_waiting: { channels: ['in_app', 'email'] },
  verification_due: { channels: ['in_app'] },
  verification_overdue: { channels: ['in_app', 'email'] },
  verification_rejected: { channels: ['in_app', 'email'] },
  evidence_needed: { channels: ['in_app', 'email'] },
  resident_verified: { channels: ['in_app', 'email'] },
  residency_ended: { channels: ['in_app', 'email'] },
  lease_ending: { channels: ['in_app', 'email'] },
  house_rules_published: { channels: ['in_app', 'email'] },
  house_rules_reminder: { channels: ['in_app', 'email'] },
  ticket_reported: { channels: ['in_app'] },
  ticket_assigned: { channels: ['in_app', 'email'] },
  ticket_reply: { channels: ['in_app'] },
  ticket_reopened: { channels: ['in_app'] },
  ticket_due: { channels: ['in_app'] },
  ticket_overdue: { channels: ['in_app'] },
  ticket_escalated: { channels: ['in_app', 'email'] },
  ticket_answered: { channels: ['in_app', 'email'] },
  ticket_question: { channels: ['in_app', 'email'] },
  ticket_completed: { channels: ['in_app', 'email'] },
  ticket_declined: { channels: ['in_app', 'email'] },
  webhook_disabled: { channels: ['in_app', 'email'] },
  invitation_received: { channels: ['in_app', 'email'] },
  invitation_accepted: { channels: ['in_app'] },
  record_shared: { channels: ['in_app', 'email'] },
  saved_search_match: { channels: ['in_app', 'email'] },
  data_ready: { channels: ['in_app', 'email'] },
  data_failed: { channels: ['in_app', 'email'] },
  deletion_begun: { channels: ['email'] },
  deletion_near: { channels: ['email'] },
  deletion_blocked: { channels: ['in_app', 'email'] },
  deletion_cancelled: { channels: ['in_app', 'email'] },
  registration_confirm: { channels: ['email'] },
  registration_known: { channels: ['email'] },
  password_reset: { channels: ['email'] },
  email_change_confirm: { channels: ['email'] },
  email_change_asked: { channels: ['email'] },
  email_change_done: { channels: ['email'] },
  password_changed: { channels: ['in_app', 'email'] },
  new_device: { channels: ['in_app', 'email'] },
  credential_added: { channels: ['in_app', 'email'] },
  credential_removed: { channels: ['in_app', 'email'] },
  account_looked_at: { channels: ['in_app', 'email'] },
  delegation_given: { channels: ['in_app', 'email'] },
} as const satisfies Readonly<Record<string, { readonly channels: readonly Channel[] }>>;

export type Channel = 'in_app' | 'email';
export type NotificationKind = keyof typeof notificationKinds;

/** Messages that carry a secret, and what it opens. It is made when the message is written. */
export const secretOfKind: Readonly<Partial<Record<NotificationKind, MailedPurpose>>> = {
  registration_confirm: 'registration', password_reset: 'password_reset', email_change_confirm: 'email_change', email_change_asked: 'email_change_undo',
  email_change_done: 'email_change_undo', invitation_received: 'invitation',
};

const accountKind = /^(registration|password|email_change|credential|data|deletion)_|^(new_device|account_looked_at)$/;

/** About an account rather than a record. */
export function isAccountKind(kind: NotificationKind): boolean {
  return accountKind.test(kind);
}

export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationKinds, kind);
}
