import { randomInt } from 'node:crypto';
import type { ScopedTransaction } from '@lintel/db';
import { hashOfSecret, mintMailedSecret } from '../../access';
import type { z } from 'zod';
import { type Letter, renderDigest, renderEmail } from '../email/render';
import { type Facts, factsOf } from '../facts';
import { groupedBy } from '../grouped-by';
import { isAccountKind, kindOf, secretOfKind } from '../kinds';
import { notificationSettings } from '../settings';
import { frames } from '../templates';
import { format } from '../templates/format';
import { unsubscribeToken } from '../unsubscribe-token';
import type { Wording } from '../wording';
import { type TextsInUse, textsInUse, wordsOf } from '../words';
import type { Addressed } from './decide';
import type { Outgoing, pushPayload } from './message';

/** Kept no longer than the longest-lived record that one opens; each record has an end of its own, which decides. */
const secretDays = 15;
const codeMinutes = 10;
/** A text message is at most two of the network's parts in the alphabet of most languages, link and all. */
const longestSms = 300;

/** Deliveries that go as one message, the one that names it first. */
export interface Group {
  readonly leader: Addressed;
  readonly all: readonly Addressed[];
  readonly attempt: number;
}

interface Told {
  readonly group: Group;
  readonly wordings: readonly Wording[];
  readonly locale: string;
}

/** Each group as the message it is, in its reader's words and from the records as they are now. Secrets are made here and nowhere else. */
export async function composeAll(tx: ScopedTransaction, groups: readonly Group[], appUrl: string): Promise<readonly Outgoing[]> {
  const every = groups.flatMap(({ all }) => all);
  const found = await factsOf(tx, every.map(({ row }) => ({ recordType: row.record_type, recordId: row.record_id, params: row.params })));
  const facts = new Map(every.map(({ row }, index) => [row.id, found[index]]));
  const inUse = await textsInUse(tx);
  const browsers = await browsersOf(tx, groups);
  const messages: Outgoing[] = [];
  for (const group of groups) {
    const locale = group.leader.reader?.locale ?? 'en-US';
    const wordings: Wording[] = [];
    for (const one of group.all) wordings.push(await wordingOf(tx, one, facts.get(one.row.id), locale, inUse));
    messages.push(messageOf({ group, wordings, locale }, appUrl, browsers));
  }
  return messages;
}

async function wordingOf(tx: ScopedTransaction, { row, kind, reader }: Addressed, facts: Facts | undefined, locale: string, inUse: TextsInUse): Promise<Wording> {
  if (facts === undefined) throw new Error('Every delivery has facts.');
  const secret = await secretFor(tx, { row, kind });
  return wordsOf({ kind, recordId: row.record_id, params: row.params, facts, locale, zone: reader?.zone ?? facts.zone, ...(secret === undefined ? {} : { secret }) }, inUse);
}

async function secretFor(tx: ScopedTransaction, { row, kind }: Pick<Addressed, 'row' | 'kind'>): Promise<string | undefined> {
  if (kind === 'phone_code') {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await tx.db.updateTable('phone').set({ code_hash: hashOfSecret(`${row.record_id}:${code}`), code_expires_at: new Date(tx.now.getTime() + codeMinutes * 60_000), tries: 0 })
      .where('id', '=', row.record_id).where('verified_at', 'is', null).execute();
    return code;
  }
  const purpose = secretOfKind[kind];
  return purpose === undefined ? undefined : mintMailedSecret(tx, purpose, row.record_id, new Date(tx.now.getTime() + secretDays * 86_400_000));
}

type Browsers = ReadonlyMap<string, readonly Extract<Outgoing, { channel: 'push' }>['browsers'][number][]>;

async function browsersOf(tx: ScopedTransaction, groups: readonly Group[]): Promise<Browsers> {
  const userIds = groups.flatMap(({ leader: { row } }) => (row.channel === 'push' && row.user_id !== null ? [row.user_id] : []));
  if (userIds.length === 0) return new Map();
  const rows = await tx.db.selectFrom('push_subscription').select(['id', 'user_id', 'endpoint', 'p256dh', 'auth']).where('user_id', 'in', userIds).orderBy('id').execute();
  return groupedBy(rows, (row) => row.user_id);
}

function messageOf({ group, wordings, locale }: Told, appUrl: string, browsers: Browsers): Outgoing {
  const { leader: { row, kind, to }, attempt } = group;
  const [first] = wordings;
  if (first === undefined) throw new Error('A message says something.');
  const common = { id: row.id, attempt };
  if (row.channel === 'email') return { channel: 'email', ...common, ...letterOf({ group, wordings, locale }, appUrl), messageId: row.message_id ?? messageIdOf(row.id, appUrl), to };
  const more = wordings.length - 1;
  const { digestLine } = frames[first.language];
  if (row.channel === 'sms') return { channel: 'sms', ...common, to, body: smsOf(more === 0 ? first.sms : format(digestLine, locale, { first: first.sms, count: more }), kind === 'phone_code' ? '' : new URL(first.path, appUrl).href) };
  const payload: z.infer<typeof pushPayload> = {
    title: first.title.slice(0, 200), line: (more === 0 ? first.line : format(digestLine, locale, { first: first.line, count: more })).slice(0, 300), path: more === 0 ? first.path : '/account/notifications',
    tag: row.record_id, lang: first.language, dir: first.direction,
  };
  return { channel: 'push', ...common, payload: JSON.stringify(payload), topic: row.id.replaceAll('-', ''), isUrgent: kindOf(kind).isCritical === true, browsers: [...(browsers.get(row.user_id ?? '') ?? [])] };
}

/** The same for every attempt: a server that saw it twice can tell. */
export function messageIdOf(id: string, appUrl: string): string {
  return `<${id}@${new URL(appUrl).hostname}>`;
}

/** The words, cut where they are too long, and the link that they lead to whole. */
function smsOf(words: string, link: string): string {
  const room = longestSms - (link === '' ? 0 : link.length + 1);
  const said = words.length <= room ? words : `${words.slice(0, Math.max(0, room - 1))}…`;
  return link === '' ? said : `${said} ${link}`;
}

function letterOf({ group: { leader: { row, kind, reader } }, wordings, locale }: Told, appUrl: string) {
  const isCritical = kindOf(kind).isCritical === true;
  const unsubscribeUrl = isCritical ? undefined : new URL(`/unsubscribe/${unsubscribeToken(row.id, notificationSettings().signingKey)}`, appUrl).href;
  const letter: Letter = {
    appUrl, name: reader?.name ?? null, locale, isAboutAccount: isAccountKind(kind), ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
  };
  const [only] = wordings;
  const email = wordings.length === 1 && only !== undefined ? renderEmail(only, letter) : renderDigest(wordings, letter);
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated', 'X-Lintel-Kind': kind };
  if (unsubscribeUrl !== undefined) Object.assign(headers, { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  return { ...email, headers };
}
