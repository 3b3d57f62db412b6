import { inTransaction } from '@lintel/db';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { notificationReactor } from '../notification';
import { answerInquiry, askInquiry, claimInquiry, getInquiry, listInquiries, wakeInquiry } from './index';


let world: World;
let agent: Actor;
let listingId: string;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  listingId = await listingAt(world, agent, 'active');
});
afterAll(() => world.drop());

const ask = (email: string) =>
  world.executor.execute(askInquiry, { listingId, question: 'Is the garden fenced?', name: 'A visitor', email }, world.visitor);
const pastDue = (id: string, kind: string) =>
  world.database.db.kysely.updateTable('deadline').set({ due_at: new Date(Date.now() - 1_000) }).where('aggregate_id', '=', id).where('kind', '=', kind).execute();
const typesOf = async (aggregateType: string) =>
  (await world.database.db.kysely.selectFrom('event').select('type').where('aggregate_type', '=', aggregateType).orderBy('id').execute()).map((r) => r.type);

describe('an inquiry', () => {
  it('makes one lead of one person however often they ask, assigned to the agent of the listing', async () => {
    const [first, second] = await Promise.all([ask('asker@lintel.test'), ask('Asker@lintel.test')]);
    expect([first.assignedTo, second.assignedTo]).toEqual([agent.userId, agent.userId]);
    expect(await typesOf('lead')).toEqual(['lead.created', 'lead.assigned']);
  });

  it('reminds halfway, tells the owner when overdue, each once, and not at all once answered', async () => {
    const { id } = await ask('late@lintel.test');
    await pastDue(id, 'first_response_reminder');
    const both = await Promise.all([world.executor.execute(wakeInquiry, { id }, world.machine), world.executor.execute(wakeInquiry, { id }, world.machine)]);
    expect(both.map((a) => a.next?.kind)).toEqual(['first_response', 'first_response']);
    expect(await typesOf('deadline')).toEqual(['inquiry.response_near']);
    await world.executor.execute(answerInquiry, { id, body: 'It is, on all sides.' }, world.as(agent));
    await pastDue(id, 'first_response');
    expect(await world.executor.execute(wakeInquiry, { id }, world.machine)).toMatchObject({ state: 'answered', next: null });
    expect(await typesOf('deadline')).toEqual(['inquiry.response_near']);
  });

  it('goes to one of two who claim it at once; the other is told', async () => {
    const { id } = await ask('claimed@lintel.test');
    await world.database.db.kysely.updateTable('lead').set({ assigned_to: null, assigned_at: null }).where('email', '=', 'claimed@lintel.test').execute();
    const agents = [await world.person('agent'), await world.person('agent')];
    const outcomes = await Promise.allSettled(agents.map((a) => world.executor.execute(claimInquiry, { id }, world.as(a))));
    expect(outcomes.filter((o) => o.status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }]);
  });

  it('is seen by its agent and the owner, not by a colleague it is not assigned to nor another agency', async () => {
    const { id } = await ask('private@lintel.test');
    const see = async (actor: Actor) => (await world.executor.ask(listInquiries, {}, world.as(actor))).items.some((i) => i.id === id);
    const people = [agent, await world.person('agency_owner'), await world.person('agent'), await world.person('agency_owner', world.otherAgency)];
    expect(await Promise.all(people.map(see))).toEqual([true, true, false, false]);
    expect(await world.executor.ask(getInquiry, { id }, world.as(agent))).toMatchObject({ contact: { email: 'private@lintel.test' } });
  });

  it('refuses an anonymous question without a name or address, field by field', async () => {
    await expect(world.executor.execute(askInquiry, { listingId, question: 'Is it free?' }, world.visitor)).rejects.toMatchObject({
      code: 'invalid_input', details: { fields: [{ path: 'name' }, { path: 'email' }] },
    });
  });

  it('tells the agent once, in the bell and by e-mail, however often the event is delivered', async () => {
    const { id } = await ask('told@lintel.test');
    const row = await world.database.db.kysely.selectFrom('event').selectAll().where('aggregate_id', '=', id).executeTakeFirstOrThrow();
    const event = {
      id: row.id, type: row.type, version: row.version, occurredAt: row.occurred_at, aggregateType: row.aggregate_type, aggregateId: row.aggregate_id,
      aggregateVersion: row.aggregate_version, organisationId: row.organisation_id, actorId: row.actor_id, onBehalfOf: row.on_behalf_of, sessionId: row.session_id,
      origin: 'screen' as const, reason: row.reason, correlationId: row.correlation_id, causationId: row.causation_id, data: row.data,
    };
    for (let i = 0; i < 2; i += 1) await inTransaction(world.database.db, world.machine, 'any', (tx) => notificationReactor.react(tx, event));
    const deliveries = await world.database.db.kysely.selectFrom('delivery').select(['channel', 'user_id', 'status']).where('event_id', '=', row.id).orderBy('channel').execute();
    expect(deliveries).toEqual([{ channel: 'email', user_id: agent.userId, status: 'queued' }, { channel: 'in_app', user_id: agent.userId, status: 'sent' }]);
  });
});
