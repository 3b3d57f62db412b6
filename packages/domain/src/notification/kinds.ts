import type { Role } from '@lintel/kernel';
import type { MailedPurpose } from '../access';
import type { Channel } from './contract';

/** What people choose by, in the order in which they see it. */
export const topics = ['inquiries', 'listings', 'searches', 'organisations', 'buildings', 'community', 'tickets', 'licences', 'programs', 'account'] as const;
export type NotificationTopic = (typeof topics)[number];

export interface KindDeclaration {
  /** On until the reader says otherwise. */
  readonly channels: readonly Channel[];
  /** Offered besides these; off until the reader turns them on. Push, and mail beside a bell, when not said. */
  readonly also?: readonly Channel[];
  readonly topic?: NotificationTopic;
  /** Whose work or home it is about: to others it is not offered, for they are never told of it. Everybody, when not said. */
  readonly for?: readonly Role[];
  /** Sent whatever the reader chose and at whatever hour: nobody may miss it. */
  readonly isCritical?: true;
  /** More than so many in so long, counted from the full hour or its part, are held and come as one. */
  readonly throttle?: { readonly most: number; readonly minutes: 15 | 60 };
  /** Tried in turn when a channel failed for good, where the reader has it. */
  readonly fallback?: readonly Channel[];
}

const moderators = ['moderator'] as const;
const reviewers = ['moderator', 'platform_admin'] as const;
const agencyOwners = ['agency_owner'] as const;
const feedKeepers = ['agency_owner', 'platform_admin'] as const;
const programOwners = ['agency_owner', 'firm_owner', 'provider', 'contractor'] as const;
const inviters = ['platform_admin', 'agency_owner', 'firm_owner', 'company_owner', 'building_manager', 'provider'] as const;
const agency = ['agency_owner', 'agent', 'assistant'] as const;
const managers = ['building_manager'] as const;
const managersAndCompany = ['building_manager', 'company_owner'] as const;
/** Those who answer for a house, up to the company. */
const answerable = ['building_manager', 'building_staff', 'company_owner'] as const;
const house = ['resident', 'unit_owner', 'building_manager', 'building_staff'] as const;

/** What people are told of, and through which channels. */
export const notificationKinds = {
  review_requested: { channels: ['in_app'], topic: 'listings', for: moderators, throttle: { most: 10, minutes: 60 } },
  review_overdue: { channels: ['in_app', 'email'], topic: 'listings', for: reviewers, isCritical: true, fallback: ['push'] },
  listing_approved: { channels: ['in_app', 'email'], topic: 'listings', for: agency },
  changes_requested: { channels: ['in_app', 'email'], topic: 'listings', for: agency },
  listing_live: { channels: ['in_app'], topic: 'listings', for: agency },
  listing_expired: { channels: ['in_app', 'email'], topic: 'listings', for: agency },
  expiry_near: { channels: ['in_app', 'email'], topic: 'listings', for: agency },
  listing_stale: { channels: ['in_app'], topic: 'listings', for: agency },
  inquiry_received: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'inquiries', for: agency, throttle: { most: 20, minutes: 60 }, fallback: ['push', 'sms'] },
  inquiry_answered: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'inquiries', fallback: ['push', 'sms'] },
  response_near: { channels: ['in_app'], also: ['email', 'sms', 'push'], topic: 'inquiries', for: agency },
  response_overdue: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'inquiries', for: agencyOwners, isCritical: true, fallback: ['push', 'sms'] },
  welcome: { channels: ['in_app'], also: [], topic: 'account' },
  licence_review_requested: { channels: ['in_app'], topic: 'licences', for: moderators, throttle: { most: 10, minutes: 60 } },
  licence_review_overdue: { channels: ['in_app', 'email'], topic: 'licences', for: reviewers, isCritical: true, fallback: ['push'] },
  licence_verified: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  licence_rejected: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  licence_expiring: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  licence_expired: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  licence_revoked: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  agent_review_received: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  agent_review_answered: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  agent_review_flagged: { channels: ['in_app'], topic: 'licences', for: moderators, throttle: { most: 10, minutes: 60 } },
  agent_review_hidden: { channels: ['in_app', 'email'], topic: 'licences', for: agency },
  feed_failing: { channels: ['in_app', 'email'], topic: 'listings', for: feedKeepers },
  verification_waiting: { channels: ['in_app', 'email'], topic: 'buildings', for: managers, throttle: { most: 10, minutes: 60 } },
  verification_due: { channels: ['in_app'], topic: 'buildings', for: managers },
  verification_overdue: { channels: ['in_app', 'email'], topic: 'buildings', for: managersAndCompany, isCritical: true, fallback: ['push'] },
  verification_rejected: { channels: ['in_app', 'email'], topic: 'buildings', fallback: ['push'] },
  evidence_needed: { channels: ['in_app', 'email'], topic: 'buildings', fallback: ['push'] },
  resident_verified: { channels: ['in_app', 'email'], topic: 'buildings' },
  residency_ended: { channels: ['in_app', 'email'], topic: 'buildings', isCritical: true, fallback: ['push'] },
  lease_ending: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'buildings', for: house, fallback: ['push', 'sms'] },
  house_rules_published: { channels: ['in_app', 'email'], topic: 'buildings', for: house },
  house_rules_reminder: { channels: ['in_app', 'email'], topic: 'buildings', for: house },
  week_summed_up: { channels: ['in_app'], topic: 'buildings', for: managers },
  announcement_published: { channels: ['in_app', 'email'], topic: 'community', for: house, fallback: ['push'] },
  announcement_urgent: { channels: ['in_app', 'email', 'sms', 'push'], topic: 'community', for: house, isCritical: true },
  mentioned: { channels: ['in_app', 'email'], topic: 'community', for: house, throttle: { most: 10, minutes: 60 }, fallback: ['push'] },
  post_commented: { channels: ['in_app'], topic: 'community', for: house, throttle: { most: 10, minutes: 60 } },
  direct_message: { channels: ['in_app', 'push'], also: ['email', 'sms'], topic: 'community', for: house, throttle: { most: 20, minutes: 60 } },
  channel_message: { channels: [], also: ['in_app', 'email', 'push'], topic: 'community', for: house, throttle: { most: 10, minutes: 60 } },
  event_near: { channels: ['in_app', 'push'], also: ['email', 'sms'], topic: 'community', for: house },
  content_flagged: { channels: ['in_app'], topic: 'community', for: managers, throttle: { most: 10, minutes: 60 } },
  moderation_appealed: { channels: ['in_app', 'email'], topic: 'community', for: managers },
  content_hidden: { channels: ['in_app', 'email'], topic: 'community', for: house },
  content_restored: { channels: ['in_app', 'email'], topic: 'community', for: house },
  content_upheld: { channels: ['in_app', 'email'], topic: 'community', for: house },
  flag_decided: { channels: ['in_app'], topic: 'community', for: house },
  resident_muted: { channels: ['in_app', 'email'], topic: 'community', for: house },
  mute_decided: { channels: ['in_app', 'email'], topic: 'community', for: house },
  ticket_reported: { channels: ['in_app'], topic: 'tickets', for: answerable, throttle: { most: 20, minutes: 60 } },
  ticket_assigned: { channels: ['in_app', 'email'], topic: 'tickets', for: answerable, fallback: ['push'] },
  ticket_reply: { channels: ['in_app'], topic: 'tickets', for: answerable },
  ticket_reopened: { channels: ['in_app'], topic: 'tickets', for: answerable },
  ticket_due: { channels: ['in_app'], topic: 'tickets', for: answerable },
  ticket_overdue: { channels: ['in_app'], topic: 'tickets', for: answerable },
  ticket_escalated: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'tickets', for: answerable, isCritical: true, fallback: ['push', 'sms'] },
  ticket_answered: { channels: ['in_app', 'email'], topic: 'tickets', for: house, fallback: ['push'] },
  ticket_question: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'tickets', for: house, fallback: ['push', 'sms'] },
  ticket_completed: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'tickets', for: house, fallback: ['push', 'sms'] },
  ticket_declined: { channels: ['in_app', 'email'], topic: 'tickets', for: house, fallback: ['push'] },
  webhook_disabled: { channels: ['in_app', 'email'], topic: 'programs', for: programOwners },
  invitation_received: { channels: ['in_app', 'email'], topic: 'organisations' },
  invitation_accepted: { channels: ['in_app'], topic: 'organisations', for: inviters },
  record_shared: { channels: ['in_app', 'email'], topic: 'organisations' },
  saved_search_match: { channels: ['in_app', 'email'], topic: 'searches', throttle: { most: 6, minutes: 60 } },
  data_ready: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  data_failed: { channels: ['in_app', 'email'], topic: 'account', isCritical: true, fallback: ['push'] },
  deletion_begun: { channels: ['email'], also: ['sms'], topic: 'account', isCritical: true, fallback: ['sms'] },
  deletion_near: { channels: ['email'], also: ['sms'], topic: 'account', isCritical: true, fallback: ['sms'] },
  deletion_blocked: { channels: ['in_app', 'email'], topic: 'account', isCritical: true, fallback: ['push'] },
  deletion_cancelled: { channels: ['in_app', 'email'], topic: 'account', isCritical: true, fallback: ['push'] },
  registration_confirm: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  registration_known: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  password_reset: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  email_change_confirm: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  email_change_asked: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  email_change_done: { channels: ['email'], also: [], topic: 'account', isCritical: true },
  password_changed: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  new_device: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  credential_added: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  credential_removed: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  account_looked_at: { channels: ['in_app', 'email'], also: ['sms', 'push'], topic: 'account', isCritical: true, fallback: ['sms', 'push'] },
  delegation_given: { channels: ['in_app', 'email'], topic: 'organisations', for: agency },
  phone_code: { channels: ['sms'], also: [], topic: 'account', isCritical: true },
} as const satisfies Readonly<Record<string, KindDeclaration>>;

export type NotificationKind = keyof typeof notificationKinds;

export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationKinds, kind);
}

export function kindOf(kind: NotificationKind): KindDeclaration {
  return notificationKinds[kind];
}

/** Whether somebody who holds these roles can come to be told of it. */
export function isFor(kind: NotificationKind, roles: ReadonlySet<Role>): boolean {
  const readers = kindOf(kind).for;
  return readers === undefined || readers.some((role) => roles.has(role));
}

/** Every channel a kind can come through. */
export function offeredChannels(kind: NotificationKind): readonly Channel[] {
  const { channels, also } = kindOf(kind);
  const more: readonly Channel[] = also ?? (channels.includes('in_app') ? ['email', 'push'] : ['push']);
  return (['in_app', 'email', 'sms', 'push'] as const).filter((channel) => channels.includes(channel) || more.includes(channel));
}

/** Messages that carry a secret, and what it opens. It is made when the message is written. */
export const secretOfKind: Readonly<Partial<Record<NotificationKind, MailedPurpose>>> = {
  registration_confirm: 'registration', password_reset: 'password_reset', email_change_confirm: 'email_change', email_change_asked: 'email_change_undo',
  email_change_done: 'email_change_undo', invitation_received: 'invitation',
};

/** About an account rather than a record. */
export function isAccountKind(kind: NotificationKind): boolean {
  return kindOf(kind).topic === 'account';
}
