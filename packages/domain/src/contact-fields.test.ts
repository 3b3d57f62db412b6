import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { createExecutor, type Executor } from '@lintel/db';
import { isMasked } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contextOf, createSides, type Sides } from '../testing';
import { listUsers } from './access';
import { getOrganisation as getOrganisationAsAdmin, getPerson } from './admin';
import { listResidencies } from './building';
import { listInvitations, listMembers, sendInvitation } from './organisation';
import { operations } from './registry';

/** Fields of answers that tell how somebody can be reached and are given as they are, each for its reason. */
const own = 'one\u2019s own';
const place = 'of a place';
const published = 'published by whoever it reaches, for everybody';
const given: Readonly<Record<string, string>> = {
  'user.getMe email': own, 'user.getSecurity identities.email': own, 'session.listMine items.address': own, 'profile.getMine email': own, 'profile.getMine phone': own,
  'notification.getPreferences email.address': own, 'sso.listRequired items.address': own, 'sso.get connection.testResult.email': 'what one\u2019s own test said',
  'invitation.open email': 'whoever holds the letter reads mail there',
  'audit.list items.address': 'where a change came from is what a trail is read for; null unless the policy of the trail says so',
  'inquiry.get contact.email': 'null to all but those who answer, and the reading is written down', 'inquiry.get contact.phone': 'null to all but those who answer, and the reading is written down',
  'building.get contact.phone': published, 'building.get contact.email': published, 'residency.listMine items.contact.phone': published, 'residency.listMine items.contact.email': published,
  'agent.get phone': published, 'agent.get email': published, 'agency.get phone': published, 'organisation.get phone': published,
  'building.find items.address': place, 'building.get address': place, 'building.list items.address': place, 'residency.listMine items.address': place, 'building.listUnitLabels building.address': place,
  'unitCode.open address': place, 'agent.listHomes items.unparsedAddress': place, 'agent.listFacts items.listing.address': place, 'agentReview.listReviewable items.address': place,
  'listing.get place.unparsedAddress': place, 'listing.list items.unparsedAddress': place, 'listing.listSaved items.unparsedAddress': place, 'savedSearch.get matches.unparsedAddress': place,
  'search.listings hits.address': place, 'search.find groups.hits.about.address': place, 'assistant.getAnswer sources.about.address': place,
};

const looksLikeContact = /(^|[.a-z])(e?mail|phone|address|recipient)$/i;

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-contact'?: true;
}

/** The texts of an answer, by their path, and whether each is marked. */
function texts(schema: Schema, path: string): readonly (readonly [string, boolean])[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (inner.length > 0) return inner.flatMap((one) => texts(schema['x-contact'] === true ? { ...one, 'x-contact': true } : one, path));
  if (schema.items !== undefined) return texts(schema.items, path);
  if (schema.properties !== undefined) return Object.entries(schema.properties).flatMap(([name, one]) => texts(one, path === '' ? name : `${path}.${name}`));
  return [schema.type].flat().includes('string') ? [[path, schema['x-contact'] === true]] : [];
}

const answers = operations.filter(({ kind }) => kind === 'query').flatMap(({ name, output }) =>
  texts(z.toJSONSchema(output, { unrepresentable: 'any', io: 'output', reused: 'inline' }) as Schema, '').map(([path, isMarked]) => ({ field: `${name} ${path}`, path, isMarked })));

describe('how people can be reached', () => {
  let test: TestDatabase;
  let executor: Executor;
  let side: Sides['own'];
  const admin = () => contextOf(side.actors.platform_admin);
  beforeAll(async () => {
    test = await createTestDatabase();
    executor = createExecutor(test.db);
    side = (await createSides(test.db)).own;
  });
  afterAll(() => test.drop());

  it('is a marked field wherever an answer tells it, or is given for a reason', () => {
    const open = answers.filter(({ path, isMarked }) => !isMarked && looksLikeContact.test(path)).map(({ field }) => field);
    expect([...new Set(open)].filter((field) => given[field] === undefined)).toEqual([]);
    expect(Object.keys(given).filter((field) => !open.includes(field)), 'reasons for what is not there').toEqual([]);
    expect(answers.filter(({ isMarked }) => isMarked).length).toBeGreaterThanOrEqual(8);
  });

  it('is masked in every list for whoever runs the platform, and whole for those who work with the person', async () => {
    await executor.execute(sendInvitation, { email: 'invited@doors.test', role: 'agent', scopeId: side.agencyId }, contextOf(side.actors.agency_owner));
    const asked: readonly (readonly [string, () => Promise<readonly string[]>, (() => Promise<readonly string[]>)?])[] = [
      ['user.list', async () => (await executor.ask(listUsers, { limit: 100 }, admin())).items.filter(({ id }) => id !== side.actors.platform_admin.userId).map(({ email }) => email)],
      ['admin.getPerson', async () => [(await executor.ask(getPerson, { id: side.actors.agent.userId }, admin())).email]],
      ['admin.getOrganisation', async () => (await executor.ask(getOrganisationAsAdmin, { id: side.agencyId }, admin())).people.map(({ email }) => email)],
      ['organisation.listMembers', () => members(admin()), () => members(contextOf(side.actors.agent))],
      ['invitation.list', () => invited(admin()), () => invited(contextOf(side.actors.agency_owner))],
      ['residency.list', () => residents(admin()), () => residents(contextOf(side.actors.building_manager))],
    ];
    for (const [name, byAdmin, byColleague] of asked) {
      const seen = await byAdmin();
      expect({ name, whole: seen.filter((email) => !isMasked(email)) }).toEqual({ name, whole: [] });
      if (byColleague !== undefined) expect({ name, masked: (await byColleague()).filter((email) => isMasked(email)) }).toEqual({ name, masked: [] });
    }
    expect(await members(admin())).not.toEqual([]);
    expect(await invited(admin())).toEqual(['i…@doors.test']);
  });

  const members = async (context: ReturnType<typeof contextOf>) => (await executor.ask(listMembers, { organisationId: side.agencyId }, context)).items.map(({ email }) => email);
  const invited = async (context: ReturnType<typeof contextOf>) => (await executor.ask(listInvitations, { organisationId: side.agencyId }, context)).items.map(({ email }) => email);
  const residents = async (context: ReturnType<typeof contextOf>) => (await executor.ask(listResidencies, { buildingId: side.buildingId }, context)).items.flatMap(({ email }) => email ?? []);

  it('is found by whoever knows the whole address, and by no part of it', async () => {
    const { email } = await test.db.kysely.updateTable('app_user').set({ name: 'Ann' }).where('id', '=', side.actors.agent.userId).returning('email').executeTakeFirstOrThrow();
    const found = async (text: string) => (await executor.ask(listUsers, { text }, admin())).items.map(({ id }) => id);
    expect(await found(email.toUpperCase())).toEqual([side.actors.agent.userId]);
    expect(await found(email.slice(0, -1))).toEqual([]);
    const byMember = async (text: string) => (await executor.ask(listMembers, { organisationId: side.agencyId, text }, admin())).items.length;
    expect([await byMember(email), await byMember(email.slice(0, -2))]).toEqual([1, 0]);
  });
});
