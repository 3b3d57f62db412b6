import { inTransaction } from '@lintel/db';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../testing/world';
import { getPreferences, setPreference } from './index';
import { kindOf, type NotificationKind, notificationKinds } from './kinds';
import { queueNotice } from './queue';
import { installNotifications } from './settings';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  installNotifications({ signingKey: 'a test secret of thirty-two characters', pushKey: null, isAllowedEndpoint: () => true });
});
afterAll(() => world.drop());

const offered = async (reader: Actor) => new Set((await world.executor.ask(getPreferences, {}, world.as(reader))).kinds.map(({ kind }) => kind));
const tell = async (kind: NotificationKind, userId: string | null) =>
  inTransaction(world.database.db, world.machine, 'any', (tx) => queueNotice(tx, { id: uuidv7(), organisationId: null }, { kind, recordType: 'listing', recordId: uuidv7(), params: {}, to: [{ userId, address: null }] }));

describe('what somebody can choose to be told of', () => {
  it('is what their roles can make them hear of', async () => {
    const resident = await offered(await world.person('resident'));
    expect(['ticket_completed', 'announcement_published', 'password_changed', 'inquiry_answered', 'saved_search_match'].filter((kind) => !resident.has(kind))).toEqual([]);
    expect(['inquiry_received', 'review_requested', 'licence_expiring', 'verification_waiting', 'ticket_escalated', 'feed_failing', 'webhook_disabled'].filter((kind) => resident.has(kind))).toEqual([]);
    const agent = await offered(await world.person('agent'));
    expect([agent.has('inquiry_received'), agent.has('response_overdue'), agent.has('ticket_completed'), agent.has('review_requested')]).toEqual([true, false, false, false]);
    const moderator = await offered(await world.person('moderator'));
    expect([moderator.has('review_requested'), moderator.has('inquiry_received')]).toEqual([true, false]);
  });

  it('is also what reached them or what they chose before, whatever they are now', async () => {
    const reader = await world.person('resident');
    await tell('inquiry_received', reader.userId);
    await world.executor.execute(setPreference, { kind: 'ticket_due', channels: [], pace: 'at_once' }, world.as(reader));
    const kinds = await offered(reader);
    expect([kinds.has('inquiry_received'), kinds.has('ticket_due'), kinds.has('ticket_overdue')]).toEqual([true, true, false]);
  });

  it('is declared with the kind: nobody is named twice, and none is for nobody', () => {
    for (const kind of Object.keys(notificationKinds) as NotificationKind[]) {
      const readers = kindOf(kind).for;
      if (readers === undefined) continue;
      expect([kind, readers.length, new Set(readers).size]).toEqual([kind, readers.length, readers.length]);
      expect(readers.length).toBeGreaterThan(0);
    }
  });
});
