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
  webhook_disabled: { channels: ['in_app', 'email'] },
  invitation_received: { channels: ['in_app', 'email'] },
  invitation_accepted: { channels: ['in_app'] },
  record_shared: { channels: ['in_app', 'email'] },
  saved_search_match: { channels: ['in_app', 'email'] },
} as const satisfies Readonly<Record<string, { readonly channels: readonly Channel[] }>>;

export type Channel = 'in_app' | 'email';
export type NotificationKind = keyof typeof notificationKinds;

export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationKinds, kind);
}
