import { claimJobs, claimTokens, dismissSuggestion, getOrganisation, getSuggestion, listHints, setHouse, setOrganisation, settleTokens, wakeHouse, listSummaries, getSummary } from '@lintel/domain/assistant';
import { createPost, flagContent } from '@lintel/domain/community';
import { contextOf } from '@lintel/domain/testing';
import { confirmTicket, getTicket, reportTicket, resolveTicket, startTicket, triageTicket } from '@lintel/domain/ticket';
import { system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AssistantStage, assistantStage, type Tenant } from '../testing/assistant-stage';
import { learnAnew } from '../upkeep/tend-assistants';

let stage: AssistantStage;
let own: Tenant;
const as = contextOf;
const machine = contextOf(system, { origin: 'workflow' });

beforeAll(async () => {
  stage = await assistantStage();
  ({ own } = stage);
});
afterAll(() => stage.stop());
beforeEach(async () => {
  stage.server.mood = 'answers';
  stage.server.answer = () => ({ category: 'lift', priority: 'high', duplicates: [] });
  stage.server.tokens = 40;
  await stage.test.db.pool.query('delete from assistant_budget');
  await set({ isOn: true, usesModel: true, dailyTokens: 50_000 });
});

const report = (title: string, more: object = {}, tenant = own) =>
  stage.executor.execute(reportTicket, { buildingId: tenant.buildingId, unitId: tenant.unitIds[0], title, ...more }, as(tenant.resident));
const suggestionFor = async (ticketId: string, by = own.manager) => (await stage.executor.ask(getSuggestion, { ticketId }, as(by))).suggestion;
const read = (id: string) => stage.executor.ask(getTicket, { id }, as(own.manager));
const set = async (values: object) => stage.executor.execute(setOrganisation, { organisationId: own.company, ...values, expectedVersion: (await organisation()).version }, machine);
const organisation = () => stage.executor.ask(getOrganisation, { organisationId: own.company }, machine);

describe('a new ticket', () => {
  it('gets a suggestion that changes nothing, says who made it, and is for those who work there', async () => {
    const { id } = await report('The tap drips in the kitchen');
    await stage.work(own);
    expect(await suggestionFor(id)).toMatchObject({ status: 'done', category: 'plumbing', priority: 'normal', method: 'keywords', because: 'none', decision: null, isCurrent: false });
    expect(await read(id)).toMatchObject({ category: 'other', priority: 'normal', version: 1 });
    await expect(suggestionFor(id, own.resident)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('names tickets of the same place that may be the same', async () => {
    const first = await report('Water drips through the ceiling', { unitId: null });
    const second = await report('Water drips through the ceiling again', { unitId: null });
    await stage.work(own);
    expect((await suggestionFor(second.id))?.duplicates.map(({ id }) => id)).toContain(first.id);
  });

  it('is used by describing the ticket anew, as whoever may; what a person says otherwise corrects it', async () => {
    const [used, corrected, kept] = [await report('The lift is stuck'), await report('The lamp on the stairs is out'), await report('Mice in the cellar', { category: 'pests' })];
    await stage.work(own);
    await stage.executor.execute(triageTicket, { id: used.id, category: 'lift' }, as(own.manager));
    await stage.executor.execute(triageTicket, { id: corrected.id, category: 'safety' }, as(own.manager));
    for (const [command, more] of [[startTicket, {}], [resolveTicket, { note: 'A trap.' }], [confirmTicket, {}]] as const) await stage.executor.execute(command, { id: kept.id, ...more }, as(own.manager));
    await stage.hear();
    expect([await suggestionFor(used.id), await suggestionFor(corrected.id), await suggestionFor(kept.id)].map((one) => one?.decision)).toEqual(['used', 'corrected', 'kept']);
    expect((await organisation()).suggestions).toMatchObject({ settled: 3, right: 2 });
  });

  it('keeps its suggestion away once it was put aside, by one of two who decide at once', async () => {
    const { id } = await report('The tap drips');
    await stage.work(own);
    const suggestion = await suggestionFor(id);
    const dismiss = () => stage.executor.execute(dismissSuggestion, { id: suggestion?.id, expectedVersion: suggestion?.version }, as(own.manager)).then(() => 'ok', (error: { code?: string }) => error.code);
    expect(new Set(await Promise.all([dismiss(), dismiss()]))).toEqual(new Set(['ok', 'stale_version']));
    expect((await suggestionFor(id))?.decision).toBe('dismissed');
  });

  it('is described by the assistant itself only where the house has said so, in its name', async () => {
    await stage.executor.execute(setHouse, { buildingId: own.buildingId, acts: true, expectedVersion: 1 }, as(own.manager));
    const { id } = await report('The lift is stuck');
    await stage.work(own, 'model');
    expect(await read(id)).toMatchObject({ category: 'lift', priority: 'high' });
    expect(await suggestionFor(id)).toMatchObject({ decision: 'applied', method: 'model', isCurrent: true });
    const { rows: [event] } = await stage.test.db.pool.query<{ origin: string; reason: string; actor_id: string | null }>(`select origin, reason, actor_id from event where aggregate_id = $1 and type = 'ticket.triaged'`, [id]);
    expect(event).toEqual({ origin: 'rule', reason: 'The assistant, as the house lets it.', actor_id: null });
    // Corrected by a person, it was wrong after all.
    await stage.executor.execute(triageTicket, { id, category: 'noise' }, as(own.manager));
    await stage.hear();
    expect((await suggestionFor(id))?.decision).toBe('corrected');
    await stage.executor.execute(setHouse, { buildingId: own.buildingId, acts: false, expectedVersion: 2 }, as(own.manager));
  });
});

describe('a language model', () => {
  it('is asked with the ticket as material, and says one of our categories', async () => {
    const { id } = await report('It stopped between two floors');
    await stage.work(own, 'model');
    expect(await suggestionFor(id)).toMatchObject({ category: 'lift', priority: 'high', method: 'model', because: null });
    expect(stage.server.asked.at(-1)?.messages[1].content).toContain('It stopped between two floors');
    expect(stage.server.asked.at(-1)?.messages[0].content).not.toContain('It stopped between two floors');
    expect(await organisation()).toMatchObject({ spentToday: 40, claimedToday: 40, callsToday: 1 });
  });

  it.each([['fails', 'unavailable', 0], ['hangs', 'unavailable', 0], ['babbles', 'misled', undefined], ['is cut short', 'misled', 40]] as const)('when it %s, the plain method says it and why', async (mood, because, spent) => {
    stage.server.mood = mood;
    const { id } = await report('The tap drips');
    await stage.work(own, 'model', 200);
    expect(await suggestionFor(id)).toMatchObject({ status: 'done', category: 'plumbing', method: 'keywords', because });
    if (spent !== undefined) expect((await organisation()).spentToday).toBe(spent);
  });

  it('holds neither a connection nor a lock while it thinks', async () => {
    const held: number[] = [];
    stage.server.answer = () => {
      held.push(stage.test.db.pool.totalCount - stage.test.db.pool.idleCount);
      return { category: 'lift', priority: 'high', duplicates: [] };
    };
    const { id } = await report('The lift is stuck');
    await stage.work(own, 'model');
    expect(held).toEqual([0]);
    // And whoever describes the ticket while it hangs does not wait for it.
    stage.server.mood = 'hangs';
    const { id: other } = await report('The lift is stuck again');
    const working = stage.work(own, 'model', 1_000);
    await expect.poll(() => stage.server.asked.at(-1)?.messages[1].content).toContain('stuck again');
    const { rows: [busy] } = await stage.test.db.pool.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`);
    expect(busy?.n).toBe(0);
    await stage.executor.execute(triageTicket, { id: other, priority: 'low' }, as(own.manager));
    await working;
    expect(await read(id)).toMatchObject({ version: 1 });
  });

  it('is not asked where the organisation wants none, and nothing at all where it is switched off', async () => {
    await set({ usesModel: false });
    const before = stage.server.asked.length;
    const { id } = await report('The tap drips');
    await stage.work(own, 'model');
    expect(await suggestionFor(id)).toMatchObject({ method: 'keywords', because: 'off' });
    await set({ isOn: false });
    const silent = await report('The tap drips');
    await stage.work(own, 'model');
    expect(await suggestionFor(silent.id)).toBeNull();
    expect(stage.server.asked.length).toBe(before);
  });
});

describe('the budget of an organisation', () => {
  const claim = (tokens: number) => stage.executor.execute(claimTokens, { organisationId: own.company, tokens }, machine);

  it('cannot be overspent by any number of workers at once', async () => {
    await set({ dailyTokens: 1_000 });
    const answers = await Promise.all(Array.from({ length: 25 }, () => claim(100)));
    expect(answers.filter(({ isGranted }) => isGranted)).toHaveLength(10);
    expect(answers.find(({ isGranted }) => !isGranted)?.because).toBe('budget');
    expect(await organisation()).toMatchObject({ claimedToday: 1_000, refusedToday: 15 });
    // What was not spent is there again.
    await stage.executor.execute(settleTokens, { organisationId: own.company, day: answers[0]?.day, claimed: 100, spent: 20 }, machine);
    expect(await claim(81)).toMatchObject({ isGranted: false });
    expect(await claim(80)).toMatchObject({ isGranted: true });
  });

  it('once spent, leaves the plain method to answer and to say so; another organisation has its own', async () => {
    await set({ dailyTokens: 10 });
    const [{ id }, theirs] = [await report('The tap drips'), await report('The tap drips', {}, stage.other)];
    await stage.work(own, 'model');
    await stage.work(stage.other, 'model');
    expect(await suggestionFor(id)).toMatchObject({ method: 'keywords', because: 'budget' });
    expect(await suggestionFor(theirs.id, stage.other.manager)).toMatchObject({ method: 'model', because: null });
  });
});

describe('work that is taken and never finished', () => {
  it('comes again when its time is over, and is given up after three attempts', async () => {
    const { id } = await report('The tap drips');
    await stage.hear();
    const take = async () => (await stage.executor.execute(claimJobs, { organisationId: own.company, most: 5 }, machine)).jobs.map(({ attempt }) => attempt);
    expect([await take(), await take()]).toEqual([[1], []]);
    for (const expected of [[2], [3], []]) {
      await stage.test.db.pool.query(`update assistant_job set claimed_until = now() - interval '1 second' where status = 'working'`);
      expect(await take()).toEqual(expected);
    }
    expect(await suggestionFor(id)).toMatchObject({ status: 'failed', category: null });
  });
});

describe('what neighbours flagged', () => {
  it('is looked at by rules that say what they found, for those who decide', async () => {
    const { id } = await stage.executor.execute(createPost, { buildingId: own.buildingId, title: 'Offer', body: 'Buy now, special offer, cheap phones: https://a.test https://b.test' }, as(own.resident));
    await stage.executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, as(own.neighbour));
    await stage.work(own);
    const { items } = await stage.executor.ask(listHints, { buildingId: own.buildingId }, as(own.manager));
    expect(items).toMatchObject([{ verdict: 'look', reasons: ['links', 'advertising'], method: 'rules', because: 'none' }]);
    await expect(stage.executor.ask(listHints, { buildingId: own.buildingId }, as(own.resident))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the week of a house', () => {
  const wakeUp = async () => {
    await stage.test.db.pool.query(`update deadline set due_at = now() - interval '1 minute' where aggregate_type = 'assistant_house' and aggregate_id = $1 and state = 'pending'`, [own.buildingId]);
    return stage.executor.execute(wakeHouse, { id: own.buildingId }, machine);
  };
  const weeks = async () => (await stage.executor.ask(listSummaries, { buildingId: own.buildingId }, as(own.manager))).items;

  it('is summed up once on Monday morning by the clock of the house, from its own figures', async () => {
    await stage.hear();
    const answer = await wakeUp();
    expect(new Intl.DateTimeFormat('en-GB', { timeZone: 'Pacific/Auckland', weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(new Date(answer.next?.dueAt ?? 0))).toBe('Monday 07:00');
    await wakeUp();
    await stage.work(own);
    const [week, ...more] = await weeks();
    expect(more).toEqual([]);
    expect(await stage.executor.ask(getSummary, { id: week?.id }, as(own.manager))).toMatchObject({ status: 'done', method: 'template', paragraphs: [], figures: { from: week?.week, reported: 0 } });
    await expect(stage.executor.ask(getSummary, { id: week?.id }, as(own.resident))).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['is worded by a model that keeps to the figures', 'Nothing was reported, and 0 tickets came to an end.', 'model', null],
    ['is not worded by one that makes a number up', 'Reports rose by 37 per cent.', 'template', 'misled'],
    ['is not worded by one that brings a link', 'See https://evil.test for more.', 'template', 'misled'],
  ])('%s', async (_what, paragraph, method, because) => {
    await stage.test.db.pool.query(`delete from assistant_job where kind = 'summary'`);
    stage.server.answer = () => ({ paragraphs: [paragraph] });
    await wakeUp();
    await stage.work(own, 'model');
    const [week] = await weeks();
    expect(await stage.executor.ask(getSummary, { id: week?.id }, as(own.manager))).toMatchObject({ method, because });
  });
});

describe('learning from an organisation’s own tickets', () => {
  it('is measured on what it never saw, and used only where it knows better than the table of words', async () => {
    const row = (n: number) => ({
      id: uuidv7(), organisation_id: own.company, building_id: own.buildingId, unit_id: null, number: 10_000 + n, status: 'closed', completed_at: new Date(), ended_at: new Date(), outcome: 'confirmed',
      // Words of this house alone, of which no table knows anything.
      ...(n % 2 === 0 ? { title: `Qwertl ${n % 3 === 0 ? 'blinks' : 'hums'} upstairs`, category: 'electrical' } : { title: `Zonk ${n % 3 === 0 ? 'squeaks' : 'sags'} downstairs`, category: 'doors_and_locks' }),
    });
    await stage.test.db.kysely.insertInto('ticket').values(Array.from({ length: 80 }, (_, n) => row(n))).execute();
    await learnAnew(stage.executor, own.company, machine, { info: () => {} });
    const { classifier } = await organisation();
    expect(classifier).toMatchObject({ isUsed: true });
    expect(classifier?.top1).toBeGreaterThan(0.9);
    expect(classifier?.top1).toBeGreaterThan(classifier?.keywords ?? 1);
    const { id } = await report('The zonk sags');
    await stage.work(own);
    expect(await suggestionFor(id)).toMatchObject({ category: 'doors_and_locks', method: 'learnt' });
  });
});
