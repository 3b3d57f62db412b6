import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { cancelOpenHouse } from './commands/cancel-open-house';
import { rescheduleOpenHouse } from './commands/reschedule-open-house';
import { scheduleOpenHouse } from './commands/schedule-open-house';
import { listOpenHouses } from './queries/list-open-houses';

let world: World;
let agent: Actor;
beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
});
afterAll(() => world.drop());

const hour = 3_600_000;
const times = (inHours: number, lasts = 2) => ({ startsAt: new Date(Date.now() + inHours * hour).toISOString(), endsAt: new Date(Date.now() + (inHours + lasts) * hour).toISOString() });

describe('open houses', () => {
  it('are announced, moved and called off, and the public sees those ahead', async () => {
    const listingId = await listingAt(world, agent, 'active');
    const first = await world.executor.execute(scheduleOpenHouse, { listingId, ...times(24) }, world.as(agent));
    const moved = await world.executor.execute(rescheduleOpenHouse, { id: first.id, expectedVersion: 1, ...times(48) }, world.as(agent));
    expect((await world.executor.ask(listOpenHouses, { listingId }, world.visitor)).items).toEqual([moved]);
    await world.executor.execute(cancelOpenHouse, { id: first.id }, world.as(agent));
    expect((await world.executor.ask(listOpenHouses, { listingId }, world.visitor)).items).toEqual([]);
    await expect(world.executor.execute(cancelOpenHouse, { id: first.id }, world.as(agent))).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('never overlap, whoever announces two at once', async () => {
    const listingId = await listingAt(world, agent, 'active');
    const outcomes = await Promise.allSettled([times(24), times(25), times(24.5)].map((t) => world.executor.execute(scheduleOpenHouse, { listingId, ...t }, world.as(agent))));
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.filter((o) => o.status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }, { reason: { code: 'conflict' } }]);
  });

  it('are refused in the past, backwards, for a draft, and to another agency', async () => {
    const active = await listingAt(world, agent, 'active');
    const draft = await listingAt(world, agent, 'draft');
    const schedule = (listingId: string, t: object, actor = agent) => world.executor.execute(scheduleOpenHouse, { listingId, ...t }, world.as(actor));
    await expect(schedule(active, times(-5))).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'startsAt' }] } });
    await expect(schedule(active, times(5, -1))).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'endsAt' }] } });
    await expect(schedule(draft, times(5))).rejects.toMatchObject({ code: 'invalid_transition' });
    await expect(schedule(active, times(5), await world.person('agent', world.otherAgency))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
