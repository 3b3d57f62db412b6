import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWorld, installTestAccess, type World } from '../testing';
import { listingAt } from '../testing/listings';
import { getMe, requestRegistration, updatePreferences } from './access';
import { editListing } from './listing';
import { operations } from './registry';

interface Schema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Where an input takes fields that nobody declared, beside those that are. */
function looseAt(schema: Schema, path: string): readonly string[] {
  const within = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.items === undefined ? [] : [schema.items])].flatMap((one) => looseAt(one, path));
  if (schema.properties === undefined) return within;
  const inner = Object.entries(schema.properties).flatMap(([name, one]) => looseAt(one, `${path}.${name}`));
  return [...within, ...inner, ...(schema.additionalProperties === false ? [] : [path])];
}

describe('fields that an input does not name', () => {
  let world: World;
  beforeAll(async () => {
    installTestAccess();
    world = await createWorld();
  });
  afterAll(() => world.drop());

  it('reach no command: every input takes what it declares and nothing besides', () => {
    const commands = operations.filter(({ kind }) => kind === 'command');
    expect(commands.length).toBeGreaterThan(200);
    const loose = commands.flatMap(({ name, input }) => looseAt(z.toJSONSchema(input, { unrepresentable: 'any', io: 'output', reused: 'inline' }) as Schema, name));
    expect(loose).toEqual([]);
  });

  it('give nobody a role, a status or another’s record', async () => {
    const { executor } = world;
    await expect(executor.execute(requestRegistration, { name: 'Mallory', email: 'mallory@lintel.test', password: 'correct horse battery staple', role: 'platform_admin', status: 'active' }, world.visitor))
      .rejects.toMatchObject({ code: 'invalid_input' });
    const person = await world.person('resident');
    const before = await executor.ask(getMe, {}, world.as(person));
    await executor.execute(updatePreferences, { name: 'Mallory', email: 'admin@lintel.test', status: 'suspended', memberships: [{ role: 'platform_admin' }], email_verified_at: '2026-01-01' }, world.as(person));
    expect(await executor.ask(getMe, {}, world.as(person))).toMatchObject({ name: 'Mallory', email: before.email, memberships: before.memberships });
    const agent = await world.person('agent');
    const id = await listingAt(world, agent, 'draft');
    const changes = { title: 'Mine', reviewStatus: 'approved', standardStatus: 'Active', organisationId: world.otherAgency, listAgentId: person.userId };
    await executor.execute(editListing, { id, organisationId: world.otherAgency, reviewStatus: 'approved', listing: changes }, world.as(agent));
    expect(await world.database.db.kysely.selectFrom('listing').select(['title', 'review_status', 'standard_status', 'organisation_id', 'list_agent_id']).where('id', '=', id).executeTakeFirstOrThrow())
      .toEqual({ title: 'Mine', review_status: 'draft', standard_status: 'Incomplete', organisation_id: world.agency, list_agent_id: agent.userId });
  });
});
