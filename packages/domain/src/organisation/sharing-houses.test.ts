import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type RequestContext, system } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addUser, contextOf, createSides, installTestAccess, type Sides } from '../../testing';
import { createBuilding, getBuilding, getPlan } from '../building';
import { commentTicket, getTicket, listTickets, reportTicket, resolveTicket } from '../ticket';
import { giveGrant } from './commands/give-grant';
import { revokeGrant } from './commands/revoke-grant';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
let manager: RequestContext;
let resident: RequestContext;
const outsider = 'surveyor@elsewhere.test';
/** With the rights of this moment, as every request has them. */
const asked = async (): Promise<RequestContext> => contextOf(await actorByEmail(test.db, outsider));

beforeAll(async () => {
  installTestAccess();
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
  [manager, resident] = [contextOf(sides.own.actors.building_manager), contextOf(sides.own.actors.resident)];
  await addUser(test.db.kysely, outsider);
  await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('email', '=', outsider).execute();
});
afterAll(() => test.drop());

const share = (recordType: 'ticket' | 'building', recordId: string, right: 'view' | 'act') =>
  executor.execute(giveGrant, { subjectType: 'user', email: outsider, recordType, recordId, right, until: null }, recordType === 'ticket' ? manager : contextOf(sides.own.actors.company_owner));

describe('a ticket that is shared', () => {
  it('is read by whom it was given to, and written to only with the right to act; words among the house stay there', async () => {
    const { id } = await executor.execute(reportTicket, { buildingId: sides.own.buildingId, unitId: sides.own.unitId, title: 'The wall is wet' }, resident);
    const other = await executor.execute(reportTicket, { buildingId: sides.own.buildingId, unitId: sides.own.unitId, title: 'The bell is silent' }, resident);
    await executor.execute(commentTicket, { id, body: 'The last surveyor was useless', isInternal: true }, manager);
    await expect(executor.ask(getTicket, { id }, await asked())).rejects.toMatchObject({ code: 'not_found' });

    await share('ticket', id, 'view');
    const seen = await executor.ask(getTicket, { id }, await asked());
    expect(seen).toMatchObject({ id, title: 'The wall is wet' });
    expect(JSON.stringify(seen)).not.toContain('useless');
    const comment = async (more: object = {}) => executor.execute(commentTicket, { id, body: 'It is the gutter above it', ...more }, await asked());
    await expect(comment()).rejects.toMatchObject({ code: 'forbidden' });

    const { id: grantId } = await share('ticket', id, 'act');
    await comment();
    await expect(comment({ isInternal: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(executor.execute(resolveTicket, { id, note: 'Done' }, await asked()), 'to write is not to work on it').rejects.toMatchObject({ code: 'forbidden' });
    const { comments } = await executor.ask(getTicket, { id }, resident);
    expect(comments.map(({ body }) => body)).toEqual(['It is the gutter above it']);
    await expect(executor.ask(getTicket, { id: other.id }, await asked()), 'the next ticket is not shared').rejects.toMatchObject({ code: 'not_found' });

    const late = await asked();
    await executor.execute(revokeGrant, { id: grantId }, manager);
    await expect(executor.execute(commentTicket, { id, body: 'Too late' }, late)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(comment()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a building that is shared', () => {
  it('is looked at, and nothing in it: neither its plan nor its tickets, nor how it is run', async () => {
    const organisationId = sides.own.buildingCompanyId;
    const { id: buildingId } = await executor.execute(createBuilding, { organisationId, name: 'North Tower', zone: 'UTC', units: [{ label: '1' }] }, contextOf(system));
    await executor.execute(reportTicket, { buildingId, unitId: null, title: 'The lift stands still' }, contextOf(sides.own.actors.company_owner));
    const { id: grantId } = await share('building', buildingId, 'view');
    const seen = await executor.ask(getBuilding, { id: buildingId }, await asked());
    expect(seen).toMatchObject({ id: buildingId, settings: null, actions: [], canShare: false });
    await expect(executor.ask(getPlan, { id: buildingId }, await asked())).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|not_found/) as string });
    const { items } = await executor.ask(listTickets, { buildingId }, await asked()).catch(() => ({ items: [] }));
    expect(items.map(({ title }) => title)).not.toContain('The lift stands still');
    await expect(executor.execute(giveGrant, { subjectType: 'user', email: 'friend@elsewhere.test', recordType: 'building', recordId: buildingId, right: 'view', until: null }, await asked())).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.ask(getBuilding, { id: sides.other.buildingId }, await asked())).rejects.toMatchObject({ code: 'not_found' });
    await executor.execute(revokeGrant, { id: grantId }, contextOf(sides.own.actors.company_owner));
    await expect(executor.ask(getBuilding, { id: buildingId }, await asked())).rejects.toMatchObject({ code: 'not_found' });
  });
});
