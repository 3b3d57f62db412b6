import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDraft, listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import {
  changePrice, closeListing, createListing, editListing, getListing, makePending, publishListing, recordView, renewListing, saveListing, submitListing, wakeListing,
} from './index';

let world: World;
let agent: Actor;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
});
afterAll(() => world.drop());

const eventsOf = async (id: string) => {
  const rows = await world.database.db.kysely.selectFrom('event').select(['type', 'aggregate_version']).where('aggregate_id', '=', id).orderBy('aggregate_version').orderBy('id').execute();
  return rows.map((row) => `${row.type}@${row.aggregate_version}`);
};
const deadlinesOf = (id: string) =>
  world.database.db.kysely.selectFrom('deadline').selectAll().where('aggregate_id', '=', id).where('state', '=', 'pending').orderBy('due_at').execute();
/** Ends the contract by the database's clock without touching this process's. */
const endContract = async (id: string) => {
  const past = new Date(Date.now() - 1_000);
  await world.database.db.kysely.updateTable('listing').set({ expiration_at: past }).where('id', '=', id).execute();
  await world.database.db.kysely.updateTable('deadline').set({ due_at: past }).where('aggregate_id', '=', id).where('kind', '=', 'expiry').execute();
};

describe('the life of a listing', () => {
  it('goes from draft to closed, each step in the log with its state and deadlines', async () => {
    const { executor, as } = world;
    const id = await listingAt(world, agent, 'active');
    expect(await eventsOf(id)).toEqual([
      'listing.created@1', 'listing.submitted@2', 'listing.approved@3', 'listing.status_changed@4', 'listing.published@4',
    ]);
    expect((await deadlinesOf(id)).map((d) => `${d.kind} ${d.slot}`.trim())).toEqual(['stale', 'expiry_reminder 14d', 'expiry_reminder 7d', 'expiry_reminder 1d', 'expiry']);
    await executor.execute(changePrice, { id, listPrice: 79_900_000, reason: 'seller wants a quick sale' }, as(agent));
    await executor.execute(makePending, { id }, as(agent));
    expect(await deadlinesOf(id)).toEqual([]);
    const closed = await executor.execute(closeListing, { id, closePrice: 81_000_000 }, as(agent));
    expect(closed).toMatchObject({ standardStatus: 'Closed', reviewStatus: 'approved' });
    const detail = await executor.ask(getListing, { id }, world.visitor);
    expect(detail).toMatchObject({ closePrice: 81_000_000, listPrice: 79_900_000, originalListPrice: 85_000_000, actions: [] });
    expect(detail.private).toBeUndefined();
  });

  it('refuses a draft that lacks something, names each field, and writes nothing', async () => {
    const { executor, as } = world;
    const draft = completeDraft(world);
    const { id } = await executor.execute(createListing, { ...draft, listing: { ...draft.listing, title: '', listPrice: null } }, as(agent));
    await expect(executor.execute(submitListing, { id }, as(agent))).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'title' }, { path: 'listPrice' }] } });
    expect(await eventsOf(id)).toEqual(['listing.created@1']);
    expect(await deadlinesOf(id)).toEqual([]);
  });

  it('lets one of two who publish at once win and tells the other', async () => {
    const id = await listingAt(world, agent, 'approved');
    const outcomes = await Promise.allSettled([1, 2].map(() => world.executor.execute(publishListing, { id }, world.as(agent))));
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((o) => o.status === 'rejected')).toMatchObject({ reason: { code: 'invalid_transition' } });
    expect((await eventsOf(id)).filter((e) => e.startsWith('listing.published'))).toHaveLength(1);
  });

  it('lets one of two editors win by version and tells the other', async () => {
    const id = await listingAt(world, agent, 'draft');
    const edit = (title: string) => world.executor.execute(editListing, { id, expectedVersion: 1, listing: { title } }, world.as(agent));
    const outcomes = await Promise.allSettled([edit('The first title'), edit('The second title')]);
    expect(outcomes.filter((o) => o.status === 'rejected')).toMatchObject([{ reason: { code: 'stale_version' } }]);
  });

  it('repeats nothing under one idempotency key, and refuses the key for another body', async () => {
    const input = completeDraft(world);
    const context = world.as(agent, { idempotencyKey: 'draft-once', idempotencyScope: 'caller' });
    const [first, second] = await Promise.all([world.executor.execute(createListing, input, context), world.executor.execute(createListing, input, context)]);
    expect(second).toEqual(first);
    await expect(world.executor.execute(createListing, completeDraft(world), context)).rejects.toMatchObject({ code: 'idempotency_conflict' });
  });

  it('expires by the clock of the database, once, and only a new contract revives it', async () => {
    const { executor, as, machine } = world;
    const id = await listingAt(world, agent, 'active');
    await endContract(id);
    await expect(executor.execute(changePrice, { id, listPrice: 1 }, as(agent))).rejects.toMatchObject({ code: 'expired' });
    expect(await executor.ask(getListing, { id }, as(agent))).toMatchObject({ isOverdue: true, standardStatus: 'Active' });
    const answers = await Promise.all([executor.execute(wakeListing, { id }, machine), executor.execute(wakeListing, { id }, machine)]);
    expect(answers.map((a) => a.state)).toEqual(['Expired', 'Expired']);
    expect((await eventsOf(id)).filter((e) => e.startsWith('listing.status_changed'))).toHaveLength(2);
    const renewed = await executor.execute(renewListing, { id, listingContractDate: '2026-11-01', expirationAt: new Date(Date.now() + 30 * 86_400_000).toISOString() }, as(agent));
    expect(renewed.standardStatus).toBe('Active');
    expect((await eventsOf(id)).filter((e) => e.startsWith('listing.published'))).toHaveLength(1);
  });

  it('waits as Coming Soon until its time to go live, woken early does nothing', async () => {
    const id = await listingAt(world, agent, 'approved');
    const goLiveAt = new Date(Date.now() + 3_600_000).toISOString();
    expect((await world.executor.execute(publishListing, { id, goLiveAt }, world.as(agent))).standardStatus).toBe('ComingSoon');
    const early = await world.executor.execute(wakeListing, { id }, world.machine);
    expect(early).toMatchObject({ state: 'ComingSoon', isFinal: false, next: { kind: 'go_live' } });
    await world.database.db.kysely.updateTable('deadline').set({ due_at: new Date() }).where('aggregate_id', '=', id).where('kind', '=', 'go_live').execute();
    expect(await world.executor.execute(wakeListing, { id }, world.machine)).toMatchObject({ state: 'Active', next: { kind: 'stale' } });
  });

  it('shows another agency and the public nothing of a draft', async () => {
    const id = await listingAt(world, agent, 'draft');
    const stranger = await world.person('agency_owner', world.otherAgency);
    await expect(world.executor.ask(getListing, { id }, world.as(stranger))).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.executor.ask(getListing, { id }, world.visitor)).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.executor.execute(editListing, { id, listing: { title: 'Taken over' } }, world.as(stranger))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('counts a visitor once a day and a saver once', async () => {
    const id = await listingAt(world, agent, 'active');
    const look = () => world.executor.execute(recordView, { id, visitor: 'browser-token' }, world.visitor);
    expect((await Promise.all([look(), look(), look()])).filter((r) => r.counted)).toHaveLength(1);
    const resident = await world.person('resident');
    await Promise.all([1, 2].map(() => world.executor.execute(saveListing, { id, saved: true }, world.as(resident))));
    expect((await world.executor.ask(getListing, { id }, world.as(agent))).private).toMatchObject({ viewCount: 1, saveCount: 1 });
  });
});
