import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import type { Channel } from './contract';
import { announceBatch } from './announce';
import { throttled } from './throttle';
import { nextFull } from './hours';
import { kindOf, offeredChannels } from './kinds';
import type { Notice } from './notice';
import { type Plan, planFor } from './plan';
import { readersOf } from './reader';
import type { Recipient } from './recipients';
import { suppressedAmong, type SuppressionBook } from './suppressions';
import { windowsAt } from './windows';
import { type Wishes, wishesOf } from './wishes';

/** Only so many names in one event: a building of ten thousand is several. */
const namesAnEvent = 1_000;

/** The event that people are told of. */
export type Cause = Pick<EventEnvelope, 'id' | 'organisationId'>;

interface Entry {
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly plan: Plan;
}

/** Writes the rows of one notice, each for a person and a channel that they have, and says in the log what now waits to be sent. */
export async function queueNotice(tx: ScopedTransaction, event: Cause, notice: Notice): Promise<void> {
  const entries = await throttledEntries(tx, notice, await plannedEntries(tx, notice));
  const windows = await windowsAt(tx, entries.flatMap(({ plan }) => (plan.fate === 'hold' ? [plan.until] : [])));
  const rows = entries.map((entry) => rowOf(tx, event, notice, entry, entry.plan.fate === 'hold' ? windows.get(entry.plan.until.getTime()) : undefined));
  if (rows.length === 0) return;
  const names = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  const { rows: inserted } = await sql<{ batch_id: string; channel: string; status: string; user_id: string | null }>`
    insert into delivery (${names}) select ${names} from json_populate_recordset(null::delivery, ${JSON.stringify(rows)})
    on conflict (event_id, kind, channel, recipient) do nothing returning batch_id, channel, status, user_id`.execute(tx.db);
  announce(tx, event, notice, inserted);
}

async function plannedEntries(tx: ScopedTransaction, notice: Notice): Promise<readonly Entry[]> {
  const people = notice.to.flatMap(({ userId }) => (userId === null ? [] : [userId]));
  const readers = await readersOf(tx, people);
  const wishes = new Map((await wishesOf(tx, people.map((userId) => ({ userId, kind: notice.kind })))).map((one, index) => [people[index], one]));
  const book = await suppressedAmong(tx, notice.kind, notice.to.flatMap((recipient) => addressesOf(recipient, readers.get(recipient.userId ?? '')?.email ?? null, wishes.get(recipient.userId ?? ''))));
  return notice.to.flatMap((recipient) => {
    if (recipient.userId === null) return strangerEntries(notice, recipient, book);
    const [reader, wish] = [readers.get(recipient.userId), wishes.get(recipient.userId)];
    if (reader === undefined || wish === undefined) return [];
    return offeredChannels(notice.kind).flatMap((channel): Entry[] => {
      if (!has(wish, channel)) return [];
      // Nobody needs to be told that what they never turned on was not sent.
      if (!wish.channels.includes(channel) && (channel === 'in_app' || !kindOf(notice.kind).channels.includes(channel))) return [];
      const because = channel === 'email' ? book.because('email', reader.email) : channel === 'sms' ? book.because('sms', wish.phone ?? '') : undefined;
      const plan: Plan = because === undefined ? planFor({ kind: notice.kind, channel, wishes: wish, zone: reader.zone, now: tx.now }) : { fate: 'suppress', because };
      return [{ recipient, channel, plan }];
    });
  });
}

const has = (wish: Wishes, channel: Channel) => (channel === 'sms' ? wish.phone !== null : channel === 'push' ? wish.hasBrowser : true);

function addressesOf({ address }: Recipient, email: string | null, wish: Wishes | undefined) {
  return [...(address === null ? [] : [{ channel: 'email' as const, address }]), ...(email === null ? [] : [{ channel: 'email' as const, address: email }]), ...(wish?.phone == null ? [] : [{ channel: 'sms' as const, address: wish.phone }])];
}

/** Whoever has no account is written to at the address they gave: by mail, or at a number that is about to be confirmed. */
function strangerEntries({ kind }: Notice, recipient: Recipient, book: SuppressionBook): readonly Entry[] {
  const channel = kindOf(kind).channels.includes('email') ? 'email' : kindOf(kind).channels.includes('sms') ? 'sms' : undefined;
  if (channel === undefined) return [];
  const because = book.because(channel, recipient.address ?? '');
  return [{ recipient, channel, plan: because === undefined ? { fate: 'send' } : { fate: 'suppress', because } }];
}

/** Holds what is beyond the kind's measure until the stretch is over. */
async function throttledEntries(tx: ScopedTransaction, { kind }: Notice, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const { throttle, isCritical } = kindOf(kind);
  if (throttle === undefined || isCritical === true) return entries;
  const counted = entries.filter(({ plan, channel }) => plan.fate === 'send' && channel !== 'in_app');
  const until = nextFull(tx.now, throttle.minutes);
  const beyond = await throttled(tx, kind, new Date(until.getTime() - throttle.minutes * 60_000), throttle.most, counted.map(({ recipient, channel }) => ({ recipient: nameOf(recipient), channel })));
  return entries.map((entry) => (beyond.has(`${nameOf(entry.recipient)}/${entry.channel}`) && entry.plan.fate === 'send' ? { ...entry, plan: { fate: 'hold', until, why: 'throttle' } } : entry));
}

const nameOf = ({ userId, address }: Recipient) => userId ?? address ?? '';

function rowOf(tx: ScopedTransaction, event: Cause, notice: Notice, { recipient, channel, plan }: Entry, windowId: string | undefined) {
  const isInApp = channel === 'in_app';
  return {
    id: uuidv7(), event_id: event.id, batch_id: windowId ?? event.id, kind: notice.kind, channel, user_id: recipient.userId, address: recipient.address, organisation_id: event.organisationId,
    record_type: notice.recordType, record_id: notice.recordId, params: notice.params, recipient: nameOf(recipient),
    // The bell needs no sending: it is there when it is written.
    status: isInApp ? 'sent' : plan.fate === 'suppress' ? 'suppressed' : 'queued', sent_at: isInApp ? tx.now : null,
    reason: !isInApp && plan.fate === 'suppress' ? plan.because : null, held: plan.fate === 'hold' ? plan.why : null,
    next_attempt_at: plan.fate === 'hold' ? plan.until : tx.now, attempts: 0, ambiguous: 0, version: 1, created_at: tx.now,
  };
}

/** One event per batch that has something new; whose bell rings is told with the event's own. */
function announce(tx: ScopedTransaction, event: Cause, notice: Notice, inserted: readonly { readonly batch_id: string; readonly channel: string; readonly status: string; readonly user_id: string | null }[]): void {
  if (inserted.length === 0) return;
  const say = (batchId: string, messages: number, suppressed: number, userIds: readonly string[]) => { announceBatch(tx, { batchId, organisationId: event.organisationId, kind: notice.kind, messages, suppressed, userIds }); };
  const rung = inserted.flatMap((row) => (row.channel === 'in_app' && row.user_id !== null ? [row.user_id] : []));
  const waiting = (batchId: string) => inserted.filter((row) => row.batch_id === batchId && row.status === 'queued').length;
  say(event.id, waiting(event.id), inserted.filter((row) => row.status === 'suppressed').length, rung.slice(0, namesAnEvent));
  for (let begin = namesAnEvent; begin < rung.length; begin += namesAnEvent) say(event.id, 0, 0, rung.slice(begin, begin + namesAnEvent));
  for (const batchId of new Set(inserted.map((row) => row.batch_id))) if (batchId !== event.id) say(batchId, waiting(batchId), 0, []);
}
