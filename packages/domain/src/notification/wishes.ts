import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { Channel, Pace } from './contract';
import { kindOf, type NotificationKind } from './kinds';

/** What a person chose for a kind, and what they can be reached by. */
export interface Wishes {
  readonly channels: readonly Channel[];
  readonly pace: Pace;
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly digestHour: number;
  /** Verified. */
  readonly phone: string | null;
  readonly hasBrowser: boolean;
}

interface Row {
  readonly key: string;
  readonly channels: Channel[] | null;
  readonly pace: Pace | null;
  readonly quiet_from: number | null;
  readonly quiet_to: number | null;
  readonly digest_hour: number | null;
  readonly phone: string | null;
  readonly has_browser: boolean;
}

export interface Wish {
  readonly userId: string;
  readonly kind: NotificationKind;
}

/** What each of these people wishes for each of these kinds, in their order, in one statement. */
export async function wishesOf(scope: Scope, asked: readonly Wish[]): Promise<readonly Wishes[]> {
  if (asked.length === 0) return [];
  const wanted = asked.map(({ userId, kind }, index) => ({ key: String(index), user_id: userId, kind }));
  const { rows } = await sql<Row>`
    select w.key, p.channels, p.pace, s.quiet_from, s.quiet_to, s.digest_hour, n.number as phone, exists (select from push_subscription b where b.user_id = w.user_id) as has_browser
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(key text, user_id uuid, kind text)
    left join notification_preference p on p.user_id = w.user_id and p.kind = w.kind
    left join notification_setting s on s.user_id = w.user_id
    left join phone n on n.user_id = w.user_id and n.verified_at is not null`.execute(scope.db);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return asked.map(({ kind }, index) => toWishes(kind, byKey.get(String(index))));
}

function toWishes(kind: NotificationKind, row: Row | undefined): Wishes {
  const { quiet_from: from = null, quiet_to: to = null } = row ?? {};
  return {
    channels: chosenChannels(kind, row?.channels ?? null), pace: row?.pace ?? 'at_once', quiet: from === null || to === null ? null : { from, to },
    digestHour: row?.digest_hour ?? 8, phone: row?.phone ?? null, hasBrowser: row?.has_browser ?? false,
  };
}

/** What is critical stays on where it was meant to be. */
export function chosenChannels(kind: NotificationKind, chosen: readonly Channel[] | null): readonly Channel[] {
  const { channels, isCritical } = kindOf(kind);
  if (chosen === null) return channels;
  return isCritical === true ? [...new Set([...channels, ...chosen])] : chosen;
}
