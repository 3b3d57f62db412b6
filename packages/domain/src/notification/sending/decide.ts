import type { ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import type { SuppressedBecause } from '../contract';
import { notificationSuppressed } from '../events';
import { isNotificationKind, type NotificationKind } from '../kinds';
import { type Plan, planDue } from '../plan';
import { type Reader, readersOf } from '../reader';
import { type Address, suppressedAmong } from '../suppressions';
import { type Wishes, wishesOf } from '../wishes';
import type { DueRow } from './due';

/** A delivery that is to be sent now, and where to. */
export interface Addressed {
  readonly row: DueRow;
  readonly kind: NotificationKind;
  readonly reader: Reader | null;
  /** A mail address or a number; empty for browsers. */
  readonly to: string;
}

interface Judged extends Addressed {
  readonly plan: Plan;
}

/** Looks once more at what is due, now that it is: suppresses what is no longer wanted, holds what fell into quiet hours, and returns the rest. */
export async function decideDue(tx: ScopedTransaction, rows: readonly DueRow[]): Promise<readonly Addressed[]> {
  const judged = await judge(tx, rows);
  await suppress(tx, judged.flatMap(({ row, plan }) => (plan.fate === 'suppress' ? [{ row, because: plan.because }] : [])));
  await hold(tx, judged.flatMap(({ row, plan }) => (plan.fate === 'hold' ? [{ id: row.id, until: plan.until.toISOString() }] : [])));
  return judged.filter(({ plan }) => plan.fate === 'send');
}

async function judge(tx: ScopedTransaction, rows: readonly DueRow[]): Promise<readonly Judged[]> {
  const known = rows.flatMap((row) => (isNotificationKind(row.kind) ? [{ row, kind: row.kind }] : []));
  const personal = known.flatMap(({ row, kind }) => (row.user_id === null ? [] : [{ id: row.id, userId: row.user_id, kind }]));
  const readers = await readersOf(tx, [...new Set(personal.map(({ userId }) => userId))]);
  const wishes = new Map((await wishesOf(tx, personal)).map((one, index) => [personal[index]?.id, one]));
  const addressed = known.map(({ row, kind }): Addressed & { readonly wishes: Wishes | undefined } => {
    const reader = readers.get(row.user_id ?? '') ?? null;
    const own = wishes.get(row.id);
    return { row, kind, reader, wishes: own, to: (row.channel === 'sms' ? (own?.phone ?? row.address) : row.channel === 'email' ? (reader?.email ?? row.address) : '') ?? '' };
  });
  const books = new Map<NotificationKind, Awaited<ReturnType<typeof suppressedAmong>>>();
  for (const kind of new Set(addressed.map((one) => one.kind)))
    books.set(kind, await suppressedAmong(tx, kind, addressed.flatMap((one): Address[] => (one.kind === kind && (one.row.channel === 'email' || one.row.channel === 'sms') ? [{ channel: one.row.channel, address: one.to }] : []))));
  return addressed.map((one) => ({ ...one, plan: planOf(tx.now, one, (one.row.channel === 'email' || one.row.channel === 'sms') ? books.get(one.kind)?.because(one.row.channel, one.to) : undefined) }));
}

function planOf(now: Date, { row, kind, reader, to, wishes }: Addressed & { readonly wishes: Wishes | undefined }, because: SuppressedBecause | undefined): Plan {
  // It may have left already: whoever has it is not helped by our thinking twice, and nothing leads back from there.
  if (row.status === 'sending') return { fate: 'send' };
  if (reader !== null && !reader.isOpen) return { fate: 'suppress', because: 'closed' };
  if (row.channel !== 'push' && to === '') return { fate: 'suppress', because: 'unreachable' };
  if (row.channel === 'push' && wishes?.hasBrowser !== true) return { fate: 'suppress', because: 'unreachable' };
  if (because !== undefined) return { fate: 'suppress', because };
  if (row.held !== null && row.is_read) return { fate: 'suppress', because: 'read' };
  if (reader === null || wishes === undefined || row.attempts > 0) return { fate: 'send' };
  const channels = row.instead_of === null ? wishes.channels : [...wishes.channels, row.channel];
  return planDue({ kind, channel: row.channel, wishes: { ...wishes, channels }, zone: reader.zone, now });
}

async function suppress(tx: ScopedTransaction, all: readonly { readonly row: DueRow; readonly because: SuppressedBecause }[]): Promise<void> {
  if (all.length === 0) return;
  const wanted = all.map(({ row, because }) => ({ id: row.id, because }));
  await sql`update delivery d set status = 'suppressed', reason = w.because, version = d.version + 1
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(id uuid, because text) where d.id = w.id`.execute(tx.db);
  for (const { row, because } of all)
    tx.append(notificationSuppressed, { aggregateId: row.id, aggregateVersion: row.version + 1, organisationId: row.organisation_id, data: { kind: row.kind, channel: row.channel, causeId: row.event_id, because } });
}

async function hold(tx: ScopedTransaction, all: readonly { readonly id: string; readonly until: string }[]): Promise<void> {
  if (all.length === 0) return;
  await sql`update delivery d set held = 'quiet', next_attempt_at = w.until, version = d.version + 1
    from json_to_recordset(${JSON.stringify(all)}::json) as w(id uuid, until timestamptz) where d.id = w.id`.execute(tx.db);
}
