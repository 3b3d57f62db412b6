import { inTransaction } from '@lintel/db';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../testing/world';
import type { Outgoing } from './sending/message';
import type { NotificationKind } from './kinds';
import { answerDelivery, claimDeliveries, getPreferences, liftSuppression, listSuppressed, listTold, markRead, namePhone, saveTemplate, setHours, setPreference, settleDelivery, subscribeBrowser, unsubscribe, verifyPhone } from './index';
import { queueNotice } from './queue';
import { installNotifications } from './settings';
import { shippedTexts } from './words';

let world: World;
let reader: Actor & { readonly userId: string };
const appUrl = 'https://lintel.test';

beforeAll(async () => {
  world = await createWorld();
  installNotifications({ signingKey: 'a test secret of thirty-two characters', pushKey: 'a key', isAllowedEndpoint: () => true });
});
afterAll(() => world.drop());
beforeEach(async () => { reader = await someone(); });

async function someone(): Promise<typeof reader> {
  const person = await world.person('resident');
  const { userId } = person;
  if (userId === null) throw new Error('A person is a user.');
  return { ...person, userId };
}

/** Tells somebody something and names the event. */
async function tell(kind: NotificationKind, to: { readonly userId: string | null; readonly address: string | null } = { userId: reader.userId, address: null }, eventId = uuidv7()): Promise<string> {
  await inTransaction(world.database.db, world.machine, 'any', (tx) => queueNotice(tx, { id: eventId, organisationId: null }, { kind, recordType: 'house_rules', recordId: uuidv7(), params: { number: 1 }, to: [to] }));
  return eventId;
}
const claim = async (batchId: string, claimSeconds = 60): Promise<readonly Outgoing[]> => (await world.executor.execute(claimDeliveries, { batchId, most: 50, appUrl, claimSeconds }, world.machine)).claimed;
const settle = (message: Outgoing, outcome: 'sent' | 'rejected' | 'deferred' | 'ambiguous' = 'sent', providerRef: string | null = null) =>
  world.executor.execute(settleDelivery, { id: message.id, attempt: message.attempt, outcome, code: outcome, providerRef }, world.machine);
const rowsOf = (eventId: string) => world.database.db.kysely.selectFrom('delivery').selectAll().where('event_id', '=', eventId).orderBy('channel').execute();
const fates = async (eventId: string) => (await rowsOf(eventId)).map(({ channel, status, held, reason }) => [channel, status, reason ?? held].filter((part) => part !== null).join(' '));
const prefer = (kind: NotificationKind, channels: readonly ('in_app' | 'email' | 'sms' | 'push')[], pace: 'at_once' | 'five_minutes' | 'hourly' | 'daily' = 'at_once') =>
  world.executor.execute(setPreference, { kind, channels: [...channels], pace }, world.as(reader));
const minuteNow = () => new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
const quietNow = () => world.executor.execute(setHours, { quiet: { from: (minuteNow() + 1_440 - 60) % 1_440, to: (minuteNow() + 60) % 1_440 }, digestHour: 8 }, world.as(reader));
const waited = (eventId: string) => world.database.db.kysely.updateTable('delivery').set({ next_attempt_at: new Date(Date.now() - 1_000) }).where('event_id', '=', eventId).execute();
const letterOf = (messages: readonly Outgoing[]) => messages.flatMap((message) => (message.channel === 'email' ? [message] : []))[0];

describe('what somebody is told', () => {
  it('is one message for each event, person and channel, however often the event comes', async () => {
    const event = await tell('house_rules_published');
    await Promise.all([tell('house_rules_published', undefined, event), tell('house_rules_published', undefined, event)]);
    expect(await fates(event)).toEqual(['email queued', 'in_app sent']);
    const claims = await Promise.all([claim(event), claim(event), claim(event)]);
    expect(claims.flat()).toHaveLength(1);
  });

  it('goes nowhere that they turned off, whatever is critical excepted', async () => {
    await prefer('house_rules_published', ['in_app']);
    await prefer('residency_ended', []);
    expect(await fates(await tell('house_rules_published'))).toEqual(['email suppressed preference', 'in_app sent']);
    expect(await fates(await tell('residency_ended'))).toEqual(['email queued', 'in_app sent']);
  });

  it('turned off while it waits, it is not sent', async () => {
    const event = await tell('house_rules_published');
    await prefer('house_rules_published', ['in_app']);
    expect(await claim(event)).toEqual([]);
    expect(await fates(event)).toEqual(['email suppressed preference', 'in_app sent']);
  });

  it('waits for the end of quiet hours, while the bell and what is critical do not', async () => {
    await quietNow();
    const event = await tell('house_rules_published');
    expect(await fates(event)).toEqual(['email queued quiet', 'in_app sent']);
    expect(await fates(await tell('residency_ended'))).toEqual(['email queued', 'in_app sent']);
    const [held] = (await rowsOf(event)).filter(({ channel }) => channel === 'email');
    expect((held?.next_attempt_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(58 * 60_000);
  });

  it('falls into quiet hours that were chosen meanwhile, and waits for their end', async () => {
    const event = await tell('house_rules_published');
    await quietNow();
    expect(await claim(event)).toEqual([]);
    expect(await fates(event)).toEqual(['email queued quiet', 'in_app sent']);
  });

  it('comes with what else waited for the same moment, as one letter, and is sent as often as there are events', async () => {
    await prefer('house_rules_published', ['in_app', 'email'], 'daily');
    await prefer('lease_ending', ['in_app', 'email'], 'daily');
    const events = [await tell('house_rules_published'), await tell('lease_ending')];
    const batches = new Set((await Promise.all(events.map(rowsOf))).flat().filter(({ channel }) => channel === 'email').map(({ batch_id: batch }) => batch));
    expect(batches.size).toBe(1);
    const [batch = ''] = batches;
    expect(await claim(batch)).toEqual([]);
    await Promise.all(events.map(waited));
    const claimed = await claim(batch);
    expect(claimed).toHaveLength(1);
    expect(letterOf(claimed)?.subject).toBe('2 things you were not told at once');
    for (const message of claimed) await settle(message);
    expect((await Promise.all(events.map(fates))).flat()).toEqual(['email sent digest', 'in_app sent', 'email sent digest', 'in_app sent']);
    expect((await world.executor.ask(listTold, { channel: 'email' }, world.as(reader))).items.map(({ joined, status }) => [joined, status])).toEqual([[2, 'sent'], [2, 'sent']]);
  });

  it('is not mailed when it was read in the bell while it waited', async () => {
    await prefer('house_rules_published', ['in_app', 'email'], 'daily');
    const event = await tell('house_rules_published');
    await world.executor.execute(markRead, { ids: (await rowsOf(event)).filter(({ channel }) => channel === 'in_app').map(({ id }) => id) }, world.as(reader));
    await waited(event);
    const [{ batch_id: batch } = { batch_id: '' }] = (await rowsOf(event)).filter(({ channel }) => channel === 'email');
    expect(await claim(batch)).toEqual([]);
    expect(await fates(event)).toEqual(['email suppressed read', 'in_app read']);
  });

  it('of one kind comes so often and no more: the rest is joined, also when all come at once', async () => {
    const events = await Promise.all(Array.from({ length: 9 }, () => tell('saved_search_match')));
    const mails = (await Promise.all(events.map(rowsOf))).flat().filter(({ channel }) => channel === 'email');
    expect(mails.filter(({ held }) => held === 'throttle')).toHaveLength(3);
    expect(mails.filter(({ held }) => held === null)).toHaveLength(6);
  });
});

describe('a letter', () => {
  it('stops its own kind by its own link, without signing in, and takes that back', async () => {
    const letter = letterOf(await claim(await tell('house_rules_published')));
    expect(letter?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    const token = /unsubscribe\/([^>]+)>/.exec(letter?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    const stop = (wanted: 'on' | 'off') => world.executor.execute(unsubscribe, { token, wanted }, world.visitor);
    expect(await Promise.all([stop('off'), stop('off')])).toEqual([{ kinds: ['house_rules_published'], isOn: false }, { kinds: ['house_rules_published'], isOn: false }]);
    expect(await fates(await tell('house_rules_published'))).toEqual(['email suppressed preference', 'in_app sent']);
    expect(await fates(await tell('house_rules_reminder'))).toEqual(['email queued', 'in_app sent']);
    await stop('on');
    expect(await fates(await tell('house_rules_published'))).toEqual(['email queued', 'in_app sent']);
    // Not the last character: some of its bits mean nothing.
    const forged = `${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`;
    await expect(world.executor.execute(unsubscribe, { token: forged, wanted: 'off' }, world.visitor)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('to somebody without an account stops for that address alone', async () => {
    const to = { userId: null, address: `asker-${uuidv7()}@lintel.test` };
    const letter = letterOf(await claim(await tell('inquiry_answered', to)));
    const token = /unsubscribe\/([^>]+)>/.exec(letter?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    await world.executor.execute(unsubscribe, { token, wanted: 'off' }, world.visitor);
    expect(await fates(await tell('inquiry_answered', to))).toEqual(['email suppressed unsubscribed']);
    expect(await fates(await tell('inquiry_answered', { ...to, address: `other-${uuidv7()}@lintel.test` }))).toEqual(['email queued']);
  });

  it('about the security of an account cannot be stopped', async () => {
    const letter = letterOf(await claim(await tell('password_changed')));
    expect(letter?.headers).not.toHaveProperty('List-Unsubscribe');
  });

  it('that comes back for good is the last to its address until somebody lifts that', async () => {
    const letter = letterOf(await claim(await tell('house_rules_published')));
    if (letter === undefined) throw new Error('It was claimed.');
    await settle(letter);
    const bounce = () => world.executor.execute(answerDelivery, { ref: letter.messageId, outcome: 'bounced', isPermanent: true, detail: '550 unknown' }, world.machine);
    expect([await bounce(), await bounce()]).toEqual([{ changed: 1 }, { changed: 0 }]);
    const event = await tell('lease_ending');
    expect(await fates(event)).toEqual(['email suppressed bounced', 'in_app sent']);
    expect((await world.executor.ask(getPreferences, {}, world.as(reader))).email.isSuppressed).toBe(true);
    const admin = world.as(await world.person('platform_admin'));
    const [first] = (await world.executor.ask(listSuppressed, {}, admin)).items;
    await world.executor.execute(liftSuppression, { id: first?.id ?? '', note: 'The mailbox is back' }, admin);
    expect(await fates(await tell('lease_ending'))).toEqual(['email queued', 'in_app sent']);
  });

  it('that was taken and never settled goes again under its name, and its first sender is not heard any more', async () => {
    const event = await tell('house_rules_published');
    const first = letterOf(await claim(event, 1));
    await world.database.db.kysely.updateTable('delivery').set({ claimed_until: new Date(Date.now() - 1_000) }).where('event_id', '=', event).where('channel', '=', 'email').execute();
    const second = letterOf(await claim(event));
    if (first === undefined || second === undefined) throw new Error('Both were claimed.');
    expect([second.messageId, second.attempt]).toEqual([first.messageId, 2]);
    expect(await settle(first)).toEqual({ status: 'sending' });
    expect(await settle(second)).toEqual({ status: 'sent' });
    expect((await rowsOf(event)).map(({ channel, ambiguous }) => [channel, ambiguous])).toEqual([['email', 1], ['in_app', 0]]);
  });

  it('that is refused for good is replaced by another channel once', async () => {
    const subscription = { endpoint: `https://push.lintel.test/${uuidv7()}`, p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) };
    await world.executor.execute(subscribeBrowser, { ...subscription, userAgent: null }, world.as(reader));
    const event = await tell('residency_ended');
    const letter = letterOf(await claim(event));
    if (letter === undefined) throw new Error('It was claimed.');
    await settle(letter, 'rejected');
    await settle(letter, 'rejected');
    expect((await rowsOf(event)).map(({ channel, status, instead_of: insteadOf }) => [channel, status, insteadOf])).toEqual([['email', 'failed', null], ['in_app', 'sent', null], ['push', 'queued', 'email']]);
    expect((await claim(event)).map(({ channel }) => channel)).toEqual(['push']);
  });

  it('is in the words that an editor wrote last; of two who write at once one is told', async () => {
    const admin = world.as(await world.person('platform_admin'));
    const texts = { ...shippedTexts('house_rules_reminder', 'en'), subject: 'The rules, once more' };
    const save = () => world.executor.execute(saveTemplate, { kind: 'house_rules_reminder', language: 'en', texts, note: 'Shorter', expectedVersion: 0 }, admin);
    const outcomes = await Promise.allSettled([save(), save()]);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }]);
    expect(letterOf(await claim(await tell('house_rules_reminder')))?.subject).toBe('The rules, once more');
    await world.executor.execute(saveTemplate, { kind: 'house_rules_reminder', language: 'en', texts: null, note: '', expectedVersion: 1 }, admin);
    expect(letterOf(await claim(await tell('house_rules_reminder')))?.subject).toContain('Please read the house rules');
  });
});

describe('a number for text messages', () => {
  const textTo = async (number: string) => {
    const row = await world.database.db.kysely.selectFrom('delivery').select('event_id').where('kind', '=', 'phone_code').where('address', '=', number).orderBy('id', 'desc').executeTakeFirstOrThrow();
    return (await claim(row.event_id)).flatMap((message) => (message.channel === 'sms' ? [message.body] : []))[0] ?? '';
  };
  const fresh = () => `+1415${String(Math.floor(Math.random() * 9_000_000) + 1_000_000)}`;

  it('gets nothing but its code until that came back, and what its reader turned on afterwards', async () => {
    const number = fresh();
    await prefer('lease_ending', ['in_app', 'sms']);
    await world.executor.execute(namePhone, { number }, world.as(reader));
    expect(await fates(await tell('lease_ending'))).toEqual(['email suppressed preference', 'in_app sent']);
    const code = /\d{6}/.exec(await textTo(number))?.[0] ?? '';
    expect(await world.executor.execute(verifyPhone, { code: code === '000000' ? '000001' : '000000' }, world.as(reader))).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    expect(await world.executor.execute(verifyPhone, { code }, world.as(reader))).toMatchObject({ outcome: 'verified' });
    expect(await fates(await tell('lease_ending'))).toEqual(['email suppressed preference', 'in_app sent', 'sms queued']);
  });

  it('is nobody’s whose tries are used up, even with the right code', async () => {
    const number = fresh();
    await world.executor.execute(namePhone, { number }, world.as(reader));
    const code = /\d{6}/.exec(await textTo(number))?.[0] ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) await world.executor.execute(verifyPhone, { code: wrong }, world.as(reader));
    expect((await world.executor.execute(verifyPhone, { code }, world.as(reader))).outcome).not.toBe('verified');
  });

  it('is sent three codes an hour at most', async () => {
    const number = fresh();
    for (let n = 0; n < 3; n += 1) await world.executor.execute(namePhone, { number }, world.as(reader));
    await expect(world.executor.execute(namePhone, { number }, world.as(reader))).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
