import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, contextOf, createSides, eventsOf, type Sides } from '../../testing';
import { resolveApiKey } from './actors';
import { hashOfApiKey, newApiKey } from './api-key-secret';
import { issueApiKey } from './commands/issue-api-key';
import { revokeApiKey } from './commands/revoke-api-key';
import { rotateApiKey } from './commands/rotate-api-key';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { apiScopes, scopesAllow } from './scopes';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

const agent = () => contextOf(sides.own.actors.agent);
const issue = (more: Record<string, unknown> = {}, context = agent()) => executor.execute(issueApiKey, { name: 'Import', scopes: ['listings:write'], ...more }, context);

describe('a key', () => {
  it('is shown once, kept as a hash, and answers for its holder within its scopes', async () => {
    const { id, key, prefix } = await issue({ scopes: ['listings:write', 'media:write', 'listings:write'] });
    expect(key).toMatch(new RegExp(`^lintel_${prefix}_[A-Za-z0-9_-]{43}$`));
    expect(await resolveApiKey(test.db, key)).toEqual({ ...sides.own.actors.agent, scopes: ['listings:write', 'media:write'] });
    const { rows } = await test.db.pool.query<{ row: string }>('select api_key::text as row from api_key where id = $1', [id]);
    expect(rows[0]?.row).not.toContain(key.slice(16));
    const listed = (await executor.ask(listMyApiKeys, {}, agent())).items.find((k) => k.id === id);
    expect(listed).toMatchObject({ name: 'Import', prefix, scopes: ['listings:write', 'media:write'], revokedAt: null });
    expect(JSON.stringify([listed, await eventsOf(test.db, id)])).not.toContain(key.slice(16));
  });

  it('is not kept for a repeat of the same request', async () => {
    const context = { ...agent(), idempotencyKey: uuidv7() };
    await issue({}, context);
    await expect(issue({}, context)).rejects.toMatchObject({ code: 'idempotency_conflict' });
    const { rows } = await test.db.pool.query('select response from idempotency_key where key = $1', [context.idempotencyKey]);
    expect(rows).toEqual([{ response: null }]);
  });

  it('is limited to one organisation when it names one, without what others share', async () => {
    const userId = sides.own.newcomer.userId ?? '';
    await addMembership(test.db.kysely, userId, 'agent', sides.own.agencyId, sides.own.agencyId);
    await addMembership(test.db.kysely, userId, 'viewer', sides.own.firmId, sides.own.firmId);
    await test.db.kysely.insertInto('record_grant').values({
      id: uuidv7(), organisation_id: sides.other.agencyId, subject_type: 'user', subject_id: userId, record_type: 'listing', record_id: uuidv7(), right: 'view',
    }).execute();
    const context = contextOf(await actorByEmail(test.db, 'newcomer@own.test'));
    const { key } = await issue({ organisationId: sides.own.firmId }, context);
    const actor = await resolveApiKey(test.db, key);
    expect(actor?.memberships.map((m) => m.role)).toEqual(['viewer']);
    expect(actor?.grants).toEqual([]);
    await expect(issue({ organisationId: sides.other.agencyId }, context)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cannot issue more than it has', async () => {
    const { key } = await issue({ scopes: ['account:write', 'listings:read'] });
    const actor = await resolveApiKey(test.db, key);
    if (actor === undefined) throw new Error('The key has just been issued.');
    await expect(issue({ scopes: ['listings:write'] }, contextOf(actor))).rejects.toMatchObject({ code: 'forbidden', details: { scopes: ['listings:write'] } });
    await expect(issue({ scopes: ['account:read', 'listings:read'] }, contextOf(actor))).resolves.toBeDefined();
  });

  it('ends when revoked, when its time is over, and notes its use at most each minute', async () => {
    const { id, key } = await issue({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    const lastUse = async () => (await test.db.kysely.selectFrom('api_key').select('last_used_at').where('id', '=', id).executeTakeFirstOrThrow()).last_used_at;
    expect(await lastUse()).toBeNull();
    await resolveApiKey(test.db, key);
    await expect.poll(lastUse).not.toBeNull();
    const first = await lastUse();
    await resolveApiKey(test.db, key);
    await new Promise((done) => setTimeout(done, 100));
    expect(await lastUse()).toEqual(first);
    await test.db.pool.query(`update api_key set created_at = now() - interval '2 hours', last_used_at = null, expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect(await resolveApiKey(test.db, key)).toBeUndefined();
    const another = await issue();
    await executor.execute(revokeApiKey, { id: another.id, reason: 'lost' }, agent());
    await executor.execute(revokeApiKey, { id: another.id }, agent());
    expect(await resolveApiKey(test.db, another.key)).toBeUndefined();
    expect((await eventsOf(test.db, another.id)).map((e) => [e.type, e.reason])).toEqual([['api_key.issued', null], ['api_key.revoked', 'lost']]);
    await expect(issue({ expiresAt: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'expired' });
  });
});

describe('rotation', () => {
  it('lets the old secret work until its overlap is over, and no longer than one rotation', async () => {
    const { id, key: first } = await issue();
    const { key: second, oldUntil } = await executor.execute(rotateApiKey, { id, overlapHours: 2 }, agent());
    expect(oldUntil).not.toBeNull();
    for (const key of [first, second]) expect((await resolveApiKey(test.db, key))?.scopes).toEqual(['listings:write']);
    await test.db.pool.query(`update api_key set old_until = now() - interval '1 second' where id = $1`, [id]);
    expect(await resolveApiKey(test.db, first)).toBeUndefined();
    const { key: third } = await executor.execute(rotateApiKey, { id, overlapHours: 5 }, agent());
    const { key: fourth, oldUntil: none } = await executor.execute(rotateApiKey, { id, overlapHours: 0 }, agent());
    expect(none).toBeNull();
    for (const key of [second, third]) expect(await resolveApiKey(test.db, key)).toBeUndefined();
    expect(await resolveApiKey(test.db, fourth)).toBeDefined();
    const [kept] = (await executor.ask(listMyApiKeys, {}, agent())).items.filter((k) => k.id === id);
    expect(kept).toMatchObject({ prefix: fourth.slice(7, 15), oldUntil: null });
    await executor.execute(revokeApiKey, { id }, agent());
    expect(await resolveApiKey(test.db, fourth)).toBeUndefined();
    await expect(executor.execute(rotateApiKey, { id }, agent())).rejects.toMatchObject({ code: 'expired' });
    expect((await eventsOf(test.db, id)).map((e) => e.aggregate_version)).toEqual([1, 2, 3, 4, 5]);
  });

  it('by two people at once leaves one secret that both know of, or refuses nobody silently', async () => {
    const { id } = await issue();
    const rotated = await Promise.all([0, 0].map((overlapHours) => executor.execute(rotateApiKey, { id, overlapHours }, agent())));
    const working = await Promise.all(rotated.map(({ key }) => resolveApiKey(test.db, key)));
    expect(working.filter((actor) => actor !== undefined)).toHaveLength(1);
  });
});

describe('the form of a key', () => {
  it('has 256 random bits and is told from anything else without asking the database', () => {
    const keys = Array.from({ length: 200 }, newApiKey);
    expect(new Set(keys.map((k) => k.key)).size).toBe(200);
    for (const { key, hash } of keys) expect(hashOfApiKey(key)).toEqual(hash);
    for (const other of ['', 'lintel_', 'lintel_00000000_short', `lintel_0000000g_${'a'.repeat(43)}`, `lintel_00000000_${'a'.repeat(44)}`, `x${keys[0]?.key}`]) expect(hashOfApiKey(other)).toBeUndefined();
  });

  it('lets a write scope read, and no key do everything the policy allows', () => {
    expect(scopesAllow(['listings:write'], 'listings:read')).toBe(true);
    expect(scopesAllow(['listings:read'], 'listings:write')).toBe(false);
    expect(scopesAllow(['media:write'], 'listings:read')).toBe(false);
    expect(apiScopes.every((scope) => scopesAllow(undefined, scope))).toBe(true);
  });
});
