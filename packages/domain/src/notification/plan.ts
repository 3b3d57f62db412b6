import type { Channel, Held, SuppressedBecause } from './contract';
import { digestAt, quietUntil } from './hours';
import { kindOf, type NotificationKind } from './kinds';
import type { Wishes } from './wishes';

/** What becomes of one message through one channel. */
export type Plan =
  | { readonly fate: 'suppress'; readonly because: SuppressedBecause }
  | { readonly fate: 'hold'; readonly until: Date; readonly why: Held }
  | { readonly fate: 'send' };

export interface Planned {
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly wishes: Wishes;
  readonly zone: string;
  readonly now: Date;
}

/**
 * What the reader's wishes make of a message. What is critical goes at once; what would fall into quiet hours goes at their end, together with
 * everything else that waits for it.
 */
export function planFor({ kind, channel, wishes, zone, now }: Planned): Plan {
  if (!wishes.channels.includes(channel)) return { fate: 'suppress', because: 'preference' };
  if (kindOf(kind).isCritical === true || channel === 'in_app') return { fate: 'send' };
  const joined = digestAt(wishes.pace, now, zone, wishes.digestHour);
  const from = joined ?? now;
  const silence = quietUntil(from, zone, wishes.quiet);
  if (silence !== undefined) return { fate: 'hold', until: silence, why: 'quiet' };
  return joined === undefined ? { fate: 'send' } : { fate: 'hold', until: joined, why: 'digest' };
}

/** A message that is due now: held back again only for quiet hours, since it has waited for the rest already. */
export function planDue({ kind, channel, wishes, zone, now }: Planned): Plan {
  if (!wishes.channels.includes(channel)) return { fate: 'suppress', because: 'preference' };
  if (kindOf(kind).isCritical === true) return { fate: 'send' };
  const silence = quietUntil(now, zone, wishes.quiet);
  return silence === undefined ? { fate: 'send' } : { fate: 'hold', until: silence, why: 'quiet' };
}
