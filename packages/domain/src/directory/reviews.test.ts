import { inTransaction } from '@lintel/db';
import { insertAgent } from '@lintel/db/testing';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { answerInquiry, askInquiry } from '../crm';
import { answerReview, editReview, flagReview, getAgent, hideReview, keepReview, listFlagged, listReviewable, listReviews, restoreReview, writeReview } from './index';
import { damping } from './ratings';

let world: World;
let agent: Actor;
let agentId: string;
let listingId: string;
let moderator: Actor;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  moderator = await world.person('moderator');
  agentId = (await insertAgent(world.database.db.kysely, { agency_id: world.agency, user_id: agent.userId ?? '' })).id;
  listingId = await listingAt(world, agent, 'active');
});
afterAll(() => world.drop());

const body = 'Answered within the hour, and knew every house of the street.';

/** Someone whose question about a home the agent answered. */
async function client(listing = listingId, role: Parameters<World['person']>[0] = 'resident', isAnswered = true): Promise<Actor> {
  const person = await world.person(role);
  const { id } = await world.executor.execute(askInquiry, { listingId: listing, question: 'Is the garden fenced?' }, world.as(person));
  if (isAnswered) await world.executor.execute(answerInquiry, { id, body: 'It is.' }, world.as(agent));
  return person;
}
const write = (by: Actor, rating: number, listing = listingId) => world.executor.execute(writeReview, { agentId, listingId: listing, rating, body }, world.as(by));
const ratingNow = async () => (await world.executor.ask(getAgent, { id: agentId }, world.visitor)).rating;

describe('a review of an agent', () => {
  it('is for who asked about a home of theirs and was answered, or waited too long; for nobody else', async () => {
    await expect(write(await world.person('resident'), 1)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'no_engagement' } });
    const waiting = await client(listingId, 'resident', false);
    await expect(write(waiting, 1)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'no_engagement' } });
    await world.database.db.pool.query(`update inquiry set received_at = now() - interval '1 day', first_response_due_at = now() - interval '1 minute' where asker_user_id = $1`, [waiting.userId]);
    expect((await world.executor.ask(listReviewable, {}, world.as(waiting))).items).toMatchObject([{ agentId, listingId, kind: 'inquiry' }]);
    await write(waiting, 2);
    expect((await world.executor.ask(listReviewable, {}, world.as(waiting))).items).toEqual([]);
  });

  it('is not for oneself nor for a colleague, whoever asked what', async () => {
    await world.executor.execute(askInquiry, { listingId, question: 'Is my own garden fenced?' }, world.as(agent));
    await expect(write(agent, 5)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'no_engagement' } });
    await expect(write(await client(listingId, 'assistant'), 5)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'colleague' } });
    const once = await client(listingId, 'agent');
    await world.database.db.pool.query('update membership set revoked_at = now() where user_id = $1', [once.userId]);
    await expect(write({ ...once, memberships: [] }, 1)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'colleague' } });
  });

  it('is there once for each home, however many tabs send it', async () => {
    const person = await client();
    const sent = await Promise.allSettled([write(person, 5), write(person, 4), write(person, 3)]);
    expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(sent.filter((one) => one.status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }, { reason: { code: 'conflict' } }]);
  });

  it('counts each person once, by the mean of what they gave, and several at once are all counted', async () => {
    const before = await ratingNow();
    const second = await listingAt(world, agent, 'active');
    const devoted = await client();
    await world.executor.execute(askInquiry, { listingId: second, question: 'And this one?' }, world.as(devoted)).then(({ id }) => world.executor.execute(answerInquiry, { id, body: 'Too.' }, world.as(agent)));
    const others = [await client(), await client()];
    await Promise.all([write(devoted, 5), write(devoted, 1, second), ...others.map((one) => write(one, 4))]);
    const after = await ratingNow();
    const sumBefore = (before.mean ?? 0) * before.count;
    expect(after.count).toBe(before.count + 3);
    expect(after.mean).toBeCloseTo((sumBefore + 3 + 4 + 4) / after.count, 9);
    expect(after.damped).toBeCloseTo((sumBefore + 11 + damping.people * damping.stars) / (after.count + damping.people), 9);
  });

  it('is changed by its author while the window is open by the database’s clock, and the rating follows', async () => {
    const person = await client();
    const { id } = await write(person, 1);
    const low = await ratingNow();
    await world.executor.execute(editReview, { id, rating: 5 }, world.as(person));
    expect((await ratingNow()).mean).toBeGreaterThan(low.mean ?? 5);
    await expect(world.executor.execute(editReview, { id, rating: 1 }, world.as(agent))).rejects.toMatchObject({ code: 'forbidden' });
    await world.database.db.pool.query(`update agent_review set editable_until = now() - interval '1 second' where id = $1`, [id]);
    await expect(world.executor.execute(editReview, { id, rating: 1 }, world.as(person))).rejects.toMatchObject({ code: 'expired' });
  });

  it('is answered by its agent once, whichever of two tabs is first', async () => {
    const { id } = await write(await client(), 4);
    const both = await Promise.allSettled(['Thank you.', 'Thanks.'].map((answer) => world.executor.execute(answerReview, { id, answer }, world.as(agent))));
    expect(both.filter((one) => one.status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }]);
  });

  it('that was flagged is judged by a moderator: kept, or hidden with the reason and out of the rating, and put back', async () => {
    const person = await client();
    const { id } = await write(person, 1);
    await world.executor.execute(flagReview, { id, kind: 'untrue', note: 'Never happened.' }, world.as(agent));
    await world.executor.execute(flagReview, { id, kind: 'abusive' }, world.as(agent));
    const flagged = async () => (await world.executor.ask(listFlagged, {}, world.as(moderator))).items.filter((item) => item.id === id);
    expect(await flagged()).toMatchObject([{ flags: [{ kind: 'untrue', isByAgent: true }] }]);
    await world.executor.execute(keepReview, { id }, world.as(moderator));
    expect(await flagged()).toEqual([]);
    const counted = await ratingNow();
    await world.executor.execute(hideReview, { id, note: 'Names a neighbour.' }, world.as(moderator));
    expect((await ratingNow()).count).toBe(counted.count - 1);
    const seenBy = async (context: ReturnType<World['as']>) => (await world.executor.ask(listReviews, { agentId, limit: 50 }, context)).items.find((item) => item.id === id);
    expect(await seenBy(world.visitor)).toBeUndefined();
    expect(await seenBy(world.as(person))).toMatchObject({ status: 'hidden', moderationNote: 'Names a neighbour.' });
    await world.executor.execute(restoreReview, { id, note: 'On a second look it names nobody.' }, world.as(moderator));
    expect(await ratingNow()).toEqual(counted);
  });

  it('takes hostile text as text, and leaves nothing behind when the event cannot be written', async () => {
    const person = await client();
    const hostile = `<script>alert(1)</script> \u202e' or 1=1; drop table agent_review; -- and more`;
    const { id } = await world.executor.execute(writeReview, { agentId, listingId, rating: 3, body: hostile }, world.as(person));
    expect((await world.executor.ask(listReviews, { agentId, limit: 50 }, world.visitor)).items.find((item) => item.id === id)?.body).toBe(hostile.replace('\u202e', ''));
    const another = await client();
    await expect(inTransaction(world.database.db, world.as(another), [], (tx) => writeReview.run(tx, { agentId, listingId, rating: 3, body }, world.as(another)))).rejects.toThrow('does not declare');
    const { rows } = await world.database.db.pool.query('select 1 from agent_review where author_id = $1', [another.userId]);
    expect(rows).toEqual([]);
  });
});
