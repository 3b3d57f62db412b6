import { listParked, relayStatus, retryParked, skipParked } from '@lintel/db/log';
import { uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, isInOrder, recordEffect, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
/** Events that fail by themselves, until a test repairs them. */
const poison = new Set<string>();
const given: string[] = [];
beforeEach(async () => {
  harness = await RelayHarness.open();
  poison.clear();
  given.length = 0;
});
afterEach(() => harness.close());

const aggregates = (count: number) => Array.from({ length: count }, () => uuidv7());
const parked = () => listParked(harness.db.kysely, { limit: 10 });
const decision = (aggregateId: string, reason = 'repaired') => ({ consumer: 'fragile', aggregateType: 'probe', aggregateId, by: null, reason });

const fragile = recorder('fragile', {
  lanes: 2,
  react: async (tx, event) => {
    given.push(event.id);
    await recordEffect(tx, 'fragile', event);
    if (poison.has(event.id)) await tx.query('select 1 / 0', []);
  },
});

/** Two aggregates of one lane: in the first, the second of three events fails. */
async function poisoned(): Promise<{ sick: string; well: string; bad: string }> {
  const sick = '00000000-0000-7000-8000-000000000000';
  const well = '00000000-0000-7000-8000-000000000002';
  await harness.append([sick, well]);
  const [bad = ''] = await harness.append([sick, well, sick]);
  poison.add(bad);
  await harness.append([well]);
  return { sick, well, bad };
}

const positionsOf = async (aggregateId: string) => (await harness.effects('fragile')).filter((effect) => effect.aggregate_id === aggregateId).map((effect) => effect.position);

describe('an event that fails by itself', () => {
  it('is parked after three attempts with everything later of its aggregate, while the others flow', async () => {
    const { sick, well, bad } = await poisoned();
    await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    await harness.append([sick, well]);
    await harness.settled('fragile', 5);
    expect(await positionsOf(sick)).toEqual([1]);
    expect(await positionsOf(well)).toEqual([2, 4, 6, 8]);
    expect(given.filter((id) => id === bad)).toHaveLength(3);
    expect(await parked()).toMatchObject([
      { consumer: 'fragile', aggregateId: sick, position: 3, eventId: bad, eventType: 'probe.happened', state: 'failed', attempts: 3, error: 'error: division by zero', waiting: 2 },
    ]);
    // A lane that had nothing to do writes its cursor down a moment later.
    await eventually(async () => (await relayStatus(harness.db.kysely)).consumers[0]?.lagEvents === 0, 'the lag to be gone');
    const { consumers: [status] } = await relayStatus(harness.db.kysely);
    expect(status).toMatchObject({ parkedAggregates: 1, parkedEvents: 3, pausedSince: null });
  });

  it('retried after the repair is done, and what waited follows in order', async () => {
    const { sick } = await poisoned();
    await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    await harness.append([sick, sick]);
    await eventually(async () => (await parked())[0]?.waiting === 3, 'the later ones to be held');
    poison.clear();
    expect(await retryParked(harness.db.kysely, decision(sick))).toEqual({ position: 3 });
    await harness.settled('fragile', 8);
    await harness.append([sick]);
    await harness.settled('fragile', 9);
    expect(await positionsOf(sick)).toEqual([1, 3, 5, 7, 8, 9]);
    expect(await parked()).toEqual([]);
    await expect(retryParked(harness.db.kysely, decision(sick))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('retried in vain stays parked, and nothing passes it', async () => {
    const { sick, bad } = await poisoned();
    await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    await retryParked(harness.db.kysely, decision(sick));
    await eventually(async () => (await parked())[0]?.attempts === 6, 'three more attempts');
    expect(await parked()).toMatchObject([{ state: 'failed', waiting: 1, eventId: bad }]);
    expect(await positionsOf(sick)).toEqual([1]);
  });

  it('skipped is never given again, and what waited follows in order', async () => {
    const { sick, bad } = await poisoned();
    await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    await expect(skipParked(harness.db.kysely, decision(sick, ' '))).rejects.toMatchObject({ code: 'invalid_input' });
    await skipParked(harness.db.kysely, decision(sick, 'the record is gone'));
    await harness.settled('fragile', 5);
    expect(await positionsOf(sick)).toEqual([1, 5]);
    expect(given.filter((id) => id === bad)).toHaveLength(3);
    const { rows } = await harness.db.pool.query('select position, state, reason from parked_event order by position');
    expect(rows).toEqual([{ position: 3, state: 'skipped', reason: 'the record is gone' }, { position: 5, state: 'done', reason: null }]);
  });

  it('released while another of the aggregate fails stops there', async () => {
    const { sick, bad } = await poisoned();
    const { rows: [third] } = await harness.db.pool.query<{ id: string }>(`select id from event where aggregate_id = $1 and aggregate_version = 3`, [sick]);
    poison.add(third?.id ?? '');
    await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    poison.delete(bad);
    await retryParked(harness.db.kysely, decision(sick));
    await eventually(async () => (await parked())[0]?.position === 5 && (await parked())[0]?.state === 'failed', 'the third to fail');
    expect(await positionsOf(sick)).toEqual([1, 3]);
    poison.clear();
    await retryParked(harness.db.kysely, decision(sick));
    await harness.settled('fragile', 6);
    expect(await positionsOf(sick)).toEqual([1, 3, 5]);
  });

  it('stays parked for the next worker, and decisions taken while none runs are carried out', async () => {
    const { sick } = await poisoned();
    const first = await harness.relay([fragile]);
    await harness.settled('fragile', 4);
    await first.stop();
    await harness.append([sick]);
    poison.clear();
    await retryParked(harness.db.kysely, decision(sick));
    await harness.relay([fragile]);
    await harness.settled('fragile', 7);
    expect(await positionsOf(sick)).toEqual([1, 3, 5, 7]);
  });

  it('does not stop many others in the same batch from failing too', async () => {
    const ids = aggregates(20);
    for (const id of await harness.append(ids)) poison.add(id);
    const more = aggregates(20);
    await harness.append([...ids, ...more]);
    await harness.relay([fragile]);
    const effects = await harness.settled('fragile', 20);
    expect(new Set(effects.map((effect) => effect.aggregate_id))).toEqual(new Set(more));
    const { consumers: [status] } = await relayStatus(harness.db.kysely);
    expect(status).toMatchObject({ parkedAggregates: 20, parkedEvents: 40 });
    poison.clear();
    for (const id of ids) await retryParked(harness.db.kysely, decision(id));
    const all = await harness.settled('fragile', 60);
    expect(isInOrder(all)).toBe(true);
  });

  it('that hides an error of the database from the relay is found out', async () => {
    const [id = '', other = ''] = aggregates(2);
    await harness.append([id, other]);
    await harness.relay([recorder('sly', { react: async (tx, event) => {
      if (event.aggregateId === id) await tx.query('select 1 / 0', []).catch(() => undefined);
      else await recordEffect(tx, 'sly', event);
    } })]);
    expect(await harness.settled('sly', 1)).toHaveLength(1);
    expect(await parked()).toMatchObject([{ consumer: 'sly', aggregateId: id }]);
  });
});

describe('a projection', () => {
  it('parks like a reactor', async () => {
    const [sick = '', well = ''] = aggregates(2);
    const [bad] = await harness.append([sick, well, sick]);
    await harness.relay([{
      kind: 'projection', name: 'view', summary: '', types: '*', prepareShadow: async () => {}, swapShadow: async () => {},
      apply: async (tx, events) => {
        for (const event of events) {
          if (event.id === bad) throw new Error('unreadable');
          await recordEffect(tx, 'view', event);
        }
      },
    }]);
    expect((await harness.settled('view', 1)).map((effect) => effect.aggregate_id)).toEqual([well]);
    expect(await parked()).toMatchObject([{ consumer: 'view', aggregateId: sick, error: 'Error: unreadable', waiting: 1 }]);
  });
});
